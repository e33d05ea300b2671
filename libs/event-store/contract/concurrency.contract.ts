import { WrongExpectedRevision } from '../src/errors';
import type { AppendResult, EventStore } from '../src/event-store.port';
import type { ContractContext } from './contract-store';
import { newEvent, newEvents, newStream, numbers, range } from './samples';

export function concurrencyContract({ open }: ContractContext): void {
  describe('concurrency', () => {
    let store: EventStore;
    let other: EventStore;

    beforeEach(async () => {
      [store, other] = await Promise.all([open(), open()]);
    });

    it('lets exactly one of many win a revision', async () => {
      const stream = newStream();
      const attempts = range(0, 40).map((number) =>
        (number % 2 === 0 ? store : other).append(stream, 'no-stream', [newEvent(number)]),
      );
      const results = await Promise.allSettled(attempts);
      const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
      expect(refusals).toHaveLength(39);
      for (const refusal of refusals) expect(refusal).toBeInstanceOf(WrongExpectedRevision);
      expect(await store.readStream(stream)).toHaveLength(1);
    });

    it('gives each of many appends its own answer, whatever becomes of the others', async () => {
      const streams = range(0, 300).map(() => newStream());
      await Promise.all(streams.map((stream) => store.append(stream, 'no-stream', newEvents(1))));
      const results = await Promise.allSettled(
        streams.map((stream, index) => store.append(stream, index % 3 === 0 ? 5 : 0, newEvents(2, index))),
      );
      results.forEach((result, index) => {
        if (index % 3 === 0) expect(result).toMatchObject({ status: 'rejected', reason: { actual: 0, expected: 5 } });
        else expect(result).toMatchObject({ status: 'fulfilled', value: { streamId: streams[index], revision: 2 } });
      });
      for (const [index, stream] of streams.entries()) {
        const expected = index % 3 === 0 ? [0] : [0, index, index + 1];
        expect(numbers(await store.readStream(stream))).toEqual(expected);
      }
    });

    it('writes the appends of one store to one stream in the order in which they were asked for', async () => {
      const stream = newStream();
      const results = await Promise.all(
        range(0, 50).map((number) => store.append(stream, number === 0 ? 'no-stream' : number - 1, [newEvent(number)])),
      );
      expect(results.map(({ revision }) => revision)).toEqual(range(0, 50));
      expect(numbers(await store.readStream(stream))).toEqual(range(0, 50));
    });

    it('answers places that hold in the end, with several writers and streams', async () => {
      const streams = range(0, 5).map(() => newStream());
      const asked = range(0, 200).map((number) => ({
        number,
        stream: streams[number % streams.length]!,
        writer: number % 3 === 0 ? other : store,
      }));
      const answers = await Promise.all(
        asked.map(({ number, stream, writer }) => writer.append(stream, 'any', [newEvent(number)])),
      );
      const found = new Map<string, AppendResult>();
      for (const stream of streams) {
        for (const { data, revision, position } of await store.readStream(stream)) {
          found.set(`${numbers([{ data }])[0]}`, { streamId: stream, revision, position, repeated: false });
        }
      }
      expect(asked.map(({ number }) => found.get(`${number}`))).toEqual(answers);
    });
  });
}
