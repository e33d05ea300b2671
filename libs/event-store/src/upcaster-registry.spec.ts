import type { TSchema } from '@sinclair/typebox';
import type { RecordedEvent } from '@pacesetter/kernel';
import { NoUpcaster } from './errors';
import { UpcasterRegistry } from './upcaster-registry';

const registry = new UpcasterRegistry([
  {
    type: 'PledgePublished',
    schemaVersion: 3,
    schema: {} as TSchema,
    meaning: 'A pledge is public.',
    upcasters: { 2: (data: { items: string[] }) => ({ items: data.items.map((text) => ({ text })) }) },
  },
]);

function recorded(type: string, schemaVersion: number, data: unknown): RecordedEvent {
  return { type, schemaVersion, data } as RecordedEvent;
}

describe('UpcasterRegistry', () => {
  it('leaves an event of the present version, or of a type nobody has defined, as it is', () => {
    for (const event of [recorded('PledgePublished', 3, { items: [] }), recorded('PledgeSung', 9, {})]) {
      expect(registry.upcast(event)).toBe(event);
    }
  });

  it('makes an old event new and does not touch the old one', () => {
    const old = recorded('PledgePublished', 2, { items: ['read'] });
    expect(registry.upcast(old)).toEqual(recorded('PledgePublished', 3, { items: [{ text: 'read' }] }));
    expect(old).toEqual(recorded('PledgePublished', 2, { items: ['read'] }));
  });

  it.each([
    ['a step is missing', 1],
    ['the event is newer than the program', 4],
  ])('refuses when %s', (_, version) => {
    const upcast = () => registry.upcast(recorded('PledgePublished', version, {}));
    expect(upcast).toThrow(NoUpcaster);
    expect(upcast).toThrow(`PledgePublished version ${version}`);
  });
});
