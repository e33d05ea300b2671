import { UnsupportedByStore } from '../src/errors';
import type { EventStoreCapabilities } from '../src/event-store.port';
import { appendAllContract } from './append-all.contract';
import type { ContractContext } from './contract-store';
import { gaplessPositionsContract } from './gapless-positions.contract';
import { newEvents, newStream } from './samples';
import { uniqueIdsContract } from './unique-ids.contract';

/** Each capability is either kept as a promise, or what rests on it is refused. */
export function capabilitiesContract(context: ContractContext, capabilities: EventStoreCapabilities): void {
  describe('capabilities', () => {
    it('are what the adapter says', async () => {
      expect((await context.open()).capabilities).toEqual(capabilities);
    });

    if (capabilities.gaplessPositions) gaplessPositionsContract(context);
    else refusesToCount(context);
    if (capabilities.severalStreams) appendAllContract(context);
    else refusesSeveralStreams(context);
    uniqueIdsContract(context, capabilities.uniqueIds);
  });
}

function refusesToCount({ open }: ContractContext): void {
  it('refuses to count between positions that do not count', async () => {
    const store = await open();
    const { position } = await store.append(newStream(), 'no-stream', newEvents(2));
    const count = () => store.countBetween(position, position);
    expect(count).toThrow(UnsupportedByStore);
    expect(count).toThrow('gaplessPositions');
  });
}

function refusesSeveralStreams({ open }: ContractContext): void {
  it('refuses one append to several streams, and writes nothing', async () => {
    const store = await open();
    const streams = [newStream(), newStream()];
    const appends = streams.map((streamId) => ({ streamId, expectedRevision: 'any' as const, events: newEvents(1) }));
    const refusal = await store.appendAll(appends).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UnsupportedByStore);
    expect(refusal).toMatchObject({ capability: 'severalStreams' });
    for (const stream of streams) expect(await store.readStream(stream)).toEqual([]);
  });
}
