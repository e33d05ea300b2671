import type { NewEvent } from '@pacesetter/kernel';
import { EventIdConflict } from '../src/errors';
import type { EventStore } from '../src/event-store.port';
import type { ContractContext } from './contract-store';
import { newEvent, newEvents, newStream, numbers } from './samples';

export function idempotencyContract({ open }: ContractContext): void {
  describe('idempotency', () => {
    let store: EventStore;
    let stream: string;

    beforeEach(async () => {
      store = await open();
      stream = newStream();
    });

    it.each(['no-stream', 'any'] as const)(
      'answers the first result to the same append again (%s)',
      async (expected) => {
        const events = newEvents(3);
        const first = await store.append(stream, expected, events);
        expect(await store.append(stream, expected, events)).toEqual({ ...first, repeated: true });
        expect(await store.readStream(stream)).toHaveLength(3);
      },
    );

    it('does so long after the expected revision has passed', async () => {
      const events = newEvents(2);
      await store.append(stream, 'no-stream', newEvents(1));
      const first = await store.append(stream, 0, events);
      await store.append(stream, 2, newEvents(5));
      expect(await store.append(stream, 0, events)).toEqual({ ...first, repeated: true });
      expect(await store.append(stream, 'any', events)).toEqual({ ...first, repeated: true });
    });

    it('takes contents for the same that mean the same', async () => {
      const event = newEvent(0, { data: { a: 1, b: { c: [1, 2], d: 100 } } });
      await store.append(stream, 'no-stream', [event]);
      const again = { ...event, data: { b: { d: 1e2, c: [1, 2] }, a: 1.0 } };
      expect(await store.append(stream, 'no-stream', [again])).toMatchObject({ revision: 0, repeated: true });
    });

    it('takes an event for the same in whichever trace it is written', async () => {
      const event = newEvent(0);
      await store.append(stream, 'no-stream', [event]);
      const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
      const again = { ...event, metadata: { ...event.metadata, traceparent } };
      expect(await store.append(stream, 'no-stream', [again])).toMatchObject({ revision: 0, repeated: true });
      expect(await store.readStream(stream)).toMatchObject([{ metadata: event.metadata }]);
    });

    it('counts two simultaneous appends of the same events once', async () => {
      const other = await open();
      const events = newEvents(2);
      const results = await Promise.all([
        store.append(stream, 'no-stream', events),
        store.append(stream, 'no-stream', events),
        other.append(stream, 'no-stream', events),
      ]);
      expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(new Set(results.map(({ position }) => position)).size).toBe(1);
      expect(numbers(await store.readStream(stream))).toEqual([0, 1]);
    });

    it.each<[string, (event: NewEvent) => Partial<NewEvent>]>([
      ['data', () => ({ data: { number: 8 } })],
      ['type', () => ({ type: 'PledgeWithdrawn' })],
      ['version', () => ({ schemaVersion: 2 })],
      ['metadata', ({ metadata }) => ({ metadata: { ...metadata, reason: 'another' } })],
    ])('refuses an id that was used with other %s', async (_, changes) => {
      const event = newEvent(7);
      await store.append(stream, 'no-stream', [event]);
      const refusal = await store.append(stream, 0, [{ ...event, ...changes(event) }]).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(EventIdConflict);
      expect(refusal).toMatchObject({ streamId: stream, eventId: event.id });
      expect(await store.readStream(stream)).toHaveLength(1);
    });

    it('refuses an append of which only a part is there, or whose events come in another order', async () => {
      const [one, two, three] = newEvents(3) as [NewEvent, NewEvent, NewEvent];
      await store.append(stream, 'no-stream', [one, two]);
      await expect(store.append(stream, 1, [two, three])).rejects.toThrow(EventIdConflict);
      await expect(store.append(stream, 'any', [two, one])).rejects.toThrow(EventIdConflict);
      expect(numbers(await store.readStream(stream))).toEqual([0, 1]);
    });
  });
}
