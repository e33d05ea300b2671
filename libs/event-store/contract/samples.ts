import { newId, streamId, type NewEvent } from '@pacesetter/kernel';

/** A category that no other test uses. */
export function newCategory(): string {
  return `category${newId().replaceAll('-', '')}`;
}

/** A stream that no other test uses. */
export function newStream(category = 'pledge'): string {
  return streamId(category, newId());
}

/** An event to append; the number is what tests recognise it by. */
export function newEvent(number = 0, changes: Partial<NewEvent> = {}): NewEvent {
  return {
    id: newId(),
    type: 'PledgePublished',
    schemaVersion: 1,
    data: { number },
    metadata: {
      occurredAt: '2010-07-01T00:00:00.000Z',
      actor: { id: 'officer-1', role: 'officer', organizationId: 'team-141' },
      correlationId: 'correlation',
      causationId: 'causation',
      commandId: 'command',
    },
    ...changes,
  };
}

/** So many events, numbered from `from`. */
export function newEvents(count: number, from = 0): NewEvent[] {
  return Array.from({ length: count }, (_, index) => newEvent(from + index));
}

/** The numbers of the given events, to compare orders at a glance. */
export function numbers(events: readonly { readonly data: unknown }[]): number[] {
  return events.map(({ data }) => (data as { number: number }).number);
}

/** The whole numbers from `from` up to but without `to`. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
