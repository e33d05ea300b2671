import { newId, type RecordedEvent } from '@pacesetter/kernel';
import { InvalidAppend, WrongExpectedRevision } from '../src/errors';
import type { EventStore } from '../src/event-store.port';
import type { ContractContext } from './contract-store';
import { newEvent, newEvents, newStream, numbers, range } from './samples';

export function appendContract({ open }: ContractContext): void {
  describe('append', () => {
    let store: EventStore;
    let stream: string;

    beforeEach(async () => {
      store = await open();
      stream = newStream();
    });

    it('writes all events of an append at the end of the stream and answers where the last one lies', async () => {
      const first = await store.append(stream, 'no-stream', newEvents(2));
      expect(first).toMatchObject({ streamId: stream, revision: 1, repeated: false });
      const second = await store.append(stream, 1, newEvents(3, 2));
      expect(second.revision).toBe(4);
      expect(second.position > first.position).toBe(true);
      expect(numbers(await store.readStream(stream))).toEqual(range(0, 5));
      expect(await store.head()).toBe(second.position);
    });

    it('keeps everything the writer said, and adds where and when', async () => {
      const data = { title: '公开承诺 \u0000 \ud800 "\\\n', share: 1.5e-7, none: null, list: [1, [2]] };
      const event = newEvent(7, { data });
      const { position } = await store.append(stream, 'no-stream', [event]);
      const [recorded] = (await store.readStream(stream)) as [RecordedEvent];
      const { recordedAt, ...rest } = recorded;
      expect(rest).toEqual({ ...event, streamId: stream, revision: 0, position });
      expect(new Date(recordedAt).toISOString()).toBe(recordedAt);
    });

    it.each([
      ['an earlier revision', 0],
      ['a revision that is still to come', 2],
      ['that the stream is not there', 'no-stream'],
    ] as const)('refuses a writer who believes in %s, with both revisions, and writes nothing', async (_, expected) => {
      await store.append(stream, 'no-stream', newEvents(2));
      const refusal = await store.append(stream, expected, newEvents(2, 2)).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(WrongExpectedRevision);
      expect(refusal).toMatchObject({ streamId: stream, expected, actual: 1 });
      expect(numbers(await store.readStream(stream))).toEqual([0, 1]);
    });

    it('refuses a writer who believes in a stream that is not there', async () => {
      const refusal = await store.append(stream, 0, newEvents(1)).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(WrongExpectedRevision);
      expect(refusal).toMatchObject({ streamId: stream, expected: 0, actual: 'no-stream' });
    });

    it('writes wherever the stream is when any revision will do', async () => {
      expect((await store.append(stream, 'any', newEvents(2))).revision).toBe(1);
      expect((await store.append(stream, 'any', newEvents(1))).revision).toBe(2);
    });

    it('tells streams apart whose names begin alike', async () => {
      await store.append(stream, 'no-stream', newEvents(1));
      await store.append(`${stream}1`, 'no-stream', newEvents(2));
      expect((await store.append(stream, 0, newEvents(1))).revision).toBe(1);
    });

    const id = newId();
    it.each([
      ['no event', []],
      ['an id that is no UUID', [newEvent(1, { id: 'one' })]],
      ['one id twice', [newEvent(1, { id }), newEvent(2, { id })]],
      ['a type without a name', [newEvent(1, { type: '' })]],
      ['a version that does not count from 1', [newEvent(1, { schemaVersion: 0 })]],
      ['data that JSON cannot hold', [newEvent(1, { data: { amount: 1n } })]],
      ['no data', [newEvent(1, { data: undefined })]],
      ['an event that is too large', [newEvent(1, { data: 'x'.repeat(2 ** 20) })]],
    ])('refuses %s', async (_, events) => {
      await expect(store.append(stream, 'any', events)).rejects.toThrow(InvalidAppend);
      expect(await store.readStream(stream)).toEqual([]);
    });

    it.each([
      ['is empty', ''],
      ['breaks the line', 'pledge-1\n'],
      ['is too long', 'x'.repeat(256)],
    ])('refuses the name of a stream that %s', async (_, name) => {
      await expect(store.append(name, 'any', newEvents(1))).rejects.toThrow(InvalidAppend);
    });

    it('takes a large append as one', async () => {
      expect((await store.append(stream, 'no-stream', newEvents(2_000))).revision).toBe(1_999);
      expect(numbers(await store.readStream(stream))).toEqual(range(0, 2_000));
    });
  });
}
