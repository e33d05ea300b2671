import fc from 'fast-check';
import { newEvents } from '../../contract';
import type { AppendRequest, EventToAppend } from '../../src/adapting/append-request';
import { nextBatch } from './next-batch';

interface Waiting {
  readonly number: number;
  readonly request: AppendRequest;
}

function waiting(number: number, streamId: string, ids: readonly string[], size = 1): Waiting {
  const events = ids.flatMap((id): EventToAppend[] =>
    newEvents(1).map((content) => ({ ...content, id, data: '{}', metadata: '{}', content })),
  );
  return { number, request: { streamId, expectedRevision: 'any', events, size } };
}

const numbersOf = (items: readonly Waiting[]) => items.map(({ number }) => number);

describe('nextBatch', () => {
  it('takes one append of each stream and holds back the others in their order', () => {
    const all = ['a', 'b', 'a', 'c', 'a'].map((stream, number) => waiting(number, stream, [`${number}`]));
    const { batch, rest } = nextBatch(all);
    expect(numbersOf(batch)).toEqual([0, 1, 3]);
    expect(numbersOf(rest)).toEqual([2, 4]);
  });

  it('leaves an id that is in the batch already for the next one, with all that follows in its stream', () => {
    const all = [waiting(0, 'a', ['x']), waiting(1, 'b', ['x']), waiting(2, 'b', ['y'])];
    expect(numbersOf(nextBatch(all).batch)).toEqual([0]);
  });

  it('keeps to a number of appends and to a size, but lets a large one go alone', () => {
    const many = Array.from({ length: 3_000 }, (_, number) => waiting(number, `${number}`, [`${number}`]));
    expect(nextBatch(many).batch).toHaveLength(1_024);
    const large = [0, 1, 2].map((number) => waiting(number, `${number}`, [`${number}`], 3 * 1024 * 1024));
    expect(numbersOf(nextBatch(large).batch)).toEqual([0]);
  });

  it('loses nothing, empties the queue in the end and never turns round the appends of a stream', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 9 })), { maxLength: 40 });
    fc.assert(
      fc.property(some, (choices) => {
        let left = choices.map(([stream, id], number) => waiting(number, `${stream}`, [`${id}`]));
        const written: Waiting[] = [];
        while (left.length > 0) {
          const { batch, rest } = nextBatch(left);
          expect(batch.length).toBeGreaterThan(0);
          expect(new Set(batch.map(({ request }) => request.streamId)).size).toBe(batch.length);
          expect(new Set(batch.flatMap(({ request }) => request.events.map(({ id }) => id))).size).toBe(batch.length);
          written.push(...batch);
          left = rest;
        }
        expect(written).toHaveLength(choices.length);
        for (const stream of ['0', '1', '2', '3', '4', '5']) {
          const order = numbersOf(written.filter(({ request }) => request.streamId === stream));
          expect(order).toEqual(order.toSorted((one, other) => one - other));
        }
      }),
    );
  });
});
