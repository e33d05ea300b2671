import { newId, streamId, type NewEvent } from '@pacesetter/kernel';

/** 300 bytes as JSON. */
export const DATA = { campaignId: newId(), unit: 'team-141', items: 'x'.repeat(218) };

/** 150 bytes as JSON. */
export const METADATA: NewEvent['metadata'] = {
  occurredAt: '2010-07-01T00:00:00.000Z',
  actor: { id: 'o-0001', role: 'officer' },
  correlationId: 'c-001',
  causationId: 'c-0001',
  commandId: 'c-0001',
};

export const TYPE = 'PledgePublished';

export function newStream(): string {
  return streamId('pledge', newId());
}

export function newEvents(count: number): NewEvent[] {
  return Array.from({ length: count }, () => ({
    id: newId(),
    type: TYPE,
    schemaVersion: 1,
    data: DATA,
    metadata: METADATA,
  }));
}
