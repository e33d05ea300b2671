import { BEGINNING, newId } from '@pacesetter/kernel';
import { InvalidAppend, WrongExpectedRevision } from '../src/errors';
import type { EventStore } from '../src/event-store.port';
import { newEvent, newEvents, numbers } from './new-event';
import type { OpenStore } from './contract-store';

export function appendContract(open: OpenStore): void {
  describe('append', () => {
    let store: EventStore;

    beforeEach(async () => {
      store = await open();
    });

    it('writes all events of an append at the end of the stream and answers where the last one lies', async () => {
      const first = await store.append('pledge-1', 'no-stream', newEvents(2));
      expect(first).toMatchObject({ streamId: 'pledge-1', revision: 1, repeated: false });
      const second = await store.append('pledge-1', 1, newEvents(3, 2));
      expect(second.revision).toBe(4);
      expect(second.position > first.position).toBe(true);
      expect(numbers(await store.readStream('pledge-1'))).toEqual([0, 1, 2, 3, 4]);
      expect(await store.head()).toBe(second.position);
    });

    it('keeps everything the writer said, and adds where and when', async () => {
      const event = newEvent(7, {
        data: { number: 7, title: '公开承诺 \u0000 \ud800 "\\\n', share: 1.5e-7, none: null },
      });
      const { position } = await store.append('pledge-1', 'no-stream', [event]);
      const [recorded] = await store.readStream('pledge-1');
      expect(recorded).toEqual({
        ...event,
        streamId: 'pledge-1',
        revision: 0,
        position,
        recordedAt: expect.any(String),
      });
      expect(new Date(recorded!.recordedAt).toISOString()).toBe(recorded!.recordedAt);
    });

    it.each([
      ['a stream that exists as no-stream', 'pledge-1', 'no-stream', 1],
      ['an earlier revision', 'pledge-1', 0, 1],
      ['a revision that is still to come', 'pledge-1', 2, 1],
      ['a revision of a stream that is not there', 'pledge-2', 0, 'no-stream'],
    ] as const)('refuses %s with both revisions, and writes nothing', async (_, streamId, expected, actual) => {
      const { position } = await store.append('pledge-1', 'no-stream', newEvents(2));
      const refusal = store.append(streamId, expected, newEvents(2));
      await expect(refusal).rejects.toThrow(WrongExpectedRevision);
      await expect(refusal).rejects.toMatchObject({ streamId, expected, actual });
      expect(await store.head()).toBe(position);
    });

    it('writes wherever the stream is when any revision will do', async () => {
      expect((await store.append('pledge-1', 'any', newEvents(2))).revision).toBe(1);
      expect((await store.append('pledge-1', 'any', newEvents(1))).revision).toBe(2);
    });

    it.each([
      ['no event', 'pledge-1', []],
      ['a stream without a name', '', newEvents(1)],
      ['a name with a line break', 'pledge-1\n', newEvents(1)],
      ['an id that is no UUID', 'pledge-1', [newEvent(1, { id: 'one' })]],
      [
        'one id twice',
        'pledge-1',
        [
          newEvent(1, { id: 'a3c9cf0a-a8a8-4a3e-9a1b-d5f7f2dc8a01' }),
          newEvent(2, { id: 'a3c9cf0a-a8a8-4a3e-9a1b-d5f7f2dc8a01' }),
        ],
      ],
      ['a version that is no number from 1', 'pledge-1', [newEvent(1, { schemaVersion: 0 })]],
      ['data that JSON cannot hold', 'pledge-1', [newEvent(1, { data: { amount: 1n } })]],
      ['no data', 'pledge-1', [newEvent(1, { data: undefined })]],
      ['an event that is too large', 'pledge-1', [newEvent(1, { data: 'x'.repeat(2 ** 20) })]],
    ])('refuses %s', async (_, streamId, events) => {
      await expect(store.append(streamId, 'any', events)).rejects.toThrow(InvalidAppend);
      expect(await store.head()).toBe(BEGINNING);
    });

    it('takes a large append as one', async () => {
      const events = newEvents(2_000).map((event) => ({ ...event, id: newId() }));
      expect((await store.append('pledge-1', 'no-stream', events)).revision).toBe(1_999);
      expect(numbers(await store.readStream('pledge-1'))).toEqual(numbers(events));
    });
  });
}
