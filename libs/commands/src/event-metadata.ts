import type { CommandContext, EventMetadata } from '@pacesetter/kernel';

/** What is not known is not there, so that what is written is what will be read. */
export function eventMetadata(
  { actor, reason, correlationId, causationId, commandId }: CommandContext,
  occurredAt: string,
  { programme, traceparent }: Pick<EventMetadata, 'programme' | 'traceparent'>,
): EventMetadata {
  return {
    occurredAt,
    actor,
    ...(reason === undefined ? undefined : { reason }),
    correlationId,
    causationId,
    commandId,
    ...(programme === undefined ? undefined : { programme }),
    ...(traceparent === undefined ? undefined : { traceparent }),
  };
}
