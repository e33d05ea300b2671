import type { AllStreamResolvedEvent, EventStoreDBClient, Position as LogPosition } from '@eventstore/db-client';

/**
 * Behind what a subscription begins so that it brings everything behind a place; undefined for the beginning. Older servers
 * look for the event at the place that they are given, and begin with what follows on the next one they find: where
 * that event has been scavenged meanwhile (checkpoints may name the server's own, which it throws away), the next one would be
 * missed. Then it is the last event before, and what lies up to the place has to be passed over.
 */
export async function startingPlace(
  client: EventStoreDBClient,
  after: LogPosition | undefined,
): Promise<LogPosition | undefined> {
  if (after === undefined) return undefined;
  const found = await oneEvent(client, 'forwards', after);
  if (found === undefined || found.commit === after.commit) return after;
  return oneEvent(client, 'backwards', after);
}

/** Whether something lies behind a place. */
export function isBehind({ commit, prepare }: LogPosition, place: LogPosition | undefined): boolean {
  if (place === undefined) return true;
  return commit === place.commit ? prepare > place.prepare : commit > place.commit;
}

async function oneEvent(
  client: EventStoreDBClient,
  direction: 'forwards' | 'backwards',
  fromPosition: LogPosition,
): Promise<LogPosition | undefined> {
  const options = { direction, fromPosition, maxCount: 1, requiresLeader: true } as const;
  let found: AllStreamResolvedEvent | undefined;
  for await (const event of client.readAll(options)) found = event;
  return found?.event?.position;
}
