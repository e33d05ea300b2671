import type { AllStreamResolvedEvent, EventStoreDBClient, Position as LogPosition } from '@eventstore/db-client';
import { BEGINNING, type Position } from '@pacesetter/kernel';
import { positionOf } from './position';

/** Events read in one step, doubled with each: at the log's end there are often a few of the server's own. */
const FIRST_STEP = 4;
const LONGEST_STEP = 1_024;

/** Position of the last event that is not the server's own; BEGINNING when there is none. */
export async function readHead(client: EventStoreDBClient): Promise<Position> {
  let fromPosition: LogPosition | 'end' = 'end';
  for (let maxCount = FIRST_STEP; ; maxCount = Math.min(LONGEST_STEP, maxCount * 2)) {
    const page: AllStreamResolvedEvent[] = [];
    for await (const event of client.readAll({ direction: 'backwards', fromPosition, maxCount, requiresLeader: true }))
      page.push(event);
    for (const { event } of page) {
      if (event !== undefined && !event.type.startsWith('$')) return positionOf(event.position);
    }
    const last = page.at(-1)?.event?.position;
    if (page.length < maxCount || last === undefined) return BEGINNING;
    fromPosition = last;
  }
}
