import type { TSchema } from '@sinclair/typebox';
import { NoUpcaster } from '../src/errors';
import type { EventDefinition } from '../src/event-definition';
import { UpcasterRegistry } from '../src/upcaster-registry';
import { Collector } from './collector';
import type { ContractContext } from './contract-store';
import { newCategory, newEvent, newStream } from './samples';

const V1 = { type: 'PledgePublished', schemaVersion: 1, schema: {} as TSchema, meaning: 'A pledge is public.' };

const V3: EventDefinition = {
  ...V1,
  schemaVersion: 3,
  upcasters: {
    1: ({ number }: { number: number }) => ({ first: number }),
    2: ({ first }: { first: number }) => ({ items: [first] }),
  },
};

export function upcastingContract({ open }: ContractContext): void {
  describe('upcasting', () => {
    it('gives events of every version back in the present one, however they are read', async () => {
      const store = await open({ upcasters: new UpcasterRegistry([V3]) });
      const [start, stream] = [await store.head(), newStream()];
      const collector = new Collector(store, { after: start });
      await store.append(stream, 'no-stream', [
        newEvent(5),
        newEvent(0, { schemaVersion: 2, data: { first: 6 } }),
        newEvent(0, { schemaVersion: 3, data: { items: [7] } }),
      ]);
      const present = [5, 6, 7].map((number) => ({ schemaVersion: 3, data: { items: [number] } }));
      expect(await store.readStream(stream)).toMatchObject(present);
      expect((await store.readAll({ after: start, limit: 3 })).events).toMatchObject(present);
      expect(await collector.seen(3)).toMatchObject(present);
      await collector.stop();
    });

    it('refuses an event that is newer than the program, or for which a step is missing', async () => {
      const writer = await open();
      const stream = newStream();
      await writer.append(stream, 'no-stream', [newEvent(1, { schemaVersion: 2 })]);
      const old = await open({ upcasters: new UpcasterRegistry([V1]) });
      await expect(old.readStream(stream)).rejects.toThrow(NoUpcaster);
      const gap = await open({ upcasters: new UpcasterRegistry([{ ...V3, upcasters: {} }]) });
      await expect(gap.readStream(stream)).rejects.toMatchObject({
        event: { type: 'PledgePublished' },
        schemaVersion: 2,
      });
    });

    it('delivers all that comes before an event that it cannot read, to those who want it; the others go on', async () => {
      const old = await open({ upcasters: new UpcasterRegistry([V1]) });
      const [start, category] = [await old.head(), newCategory()];
      const append = (...versions: number[]) =>
        old.append(
          newStream(category),
          'no-stream',
          versions.map((schemaVersion) => newEvent(schemaVersion, { schemaVersion })),
        );
      const stopped = [new Collector(old, { after: start }), new Collector(old, { after: start })];
      const others = new Collector(old, { after: start, filter: { types: ['PledgeKept'] } });
      await append(1);
      await Promise.all(stopped.map((collector) => collector.seen(1)));
      await append(1, 1, 2, 1);
      for (const collector of [...stopped, new Collector(old, { after: start })]) {
        await expect(collector.ended).rejects.toThrow(NoUpcaster);
        expect(collector.events).toHaveLength(3);
      }
      await old.append(newStream(category), 'no-stream', [newEvent(9, { type: 'PledgeKept' })]);
      await others.seen(1);
      await others.stop();
    });
  });
}
