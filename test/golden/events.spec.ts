import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { commandEnd, commandEvents, EventSchemas } from '@pacesetter/commands';
import type { AnyAggregate } from '@pacesetter/engine';
import { type EventDefinition, UpcasterRegistry } from '@pacesetter/event-store';
import type { DomainEvent } from '@pacesetter/kernel';
import { job, jobEvents } from '@pacesetter/queue';
import { recorder } from '@pacesetter/testing';
import { contexts } from '@pacesetter/services';
import { exampleOf } from './example-of';

/** Every event type and version that was ever written: once here, a file stays as it is for ever. */
const FOLDER = resolve(__dirname, 'events');

interface GoldenEvent extends DomainEvent {
  readonly schemaVersion: number;
  /** As it was published in this version. */
  readonly schema: unknown;
}

const writers: readonly { aggregates: readonly AnyAggregate[]; events: readonly EventDefinition[] }[] = [
  ...contexts,
  { aggregates: [commandEnd], events: commandEvents },
  { aggregates: [job], events: jobEvents },
];
const definitions = writers.flatMap(({ events }) => events);
const goldenFile = ({ type, schemaVersion }: Pick<EventDefinition, 'type' | 'schemaVersion'>) =>
  resolve(FOLDER, `${type}.v${schemaVersion}.json`);

function read(file: string): GoldenEvent {
  return JSON.parse(readFileSync(file, 'utf8')) as GoldenEvent;
}

/** Aggregates of a single event type do not look at the type. */
const SINGLE: Readonly<Record<string, string>> = {
  awardlink: 'CampaignLinked',
  command: 'CommandEndedWithoutEffect',
  membermove: 'MemberFollowed',
  programme: 'ProgrammePublished',
  fieldresearch: 'FieldResearchRecorded',
  reviewround: 'ReviewRoundClosed',
};

/** What an aggregate makes of an event; undefined when it is none of its own. */
function folded({ category, evolve, initialState }: AnyAggregate, event: DomainEvent): unknown {
  const only = SINGLE[category];
  return only === undefined || only === event.type ? (evolve(initialState, event) as unknown) : undefined;
}

beforeAll(async () => {
  if (process.env['UPDATE_GOLDEN'] !== '1') return;
  await mkdir(FOLDER, { recursive: true });
  for (const { type, schemaVersion, schema } of definitions) {
    const file = goldenFile({ type, schemaVersion });
    const golden: GoldenEvent = { type, schemaVersion, data: exampleOf(schema), schema };
    if (!existsSync(file)) await writeFile(file, `${JSON.stringify(golden, null, 2)}\n`);
  }
});

describe.each(definitions)('$type', (definition) => {
  it('is published as it was reviewed: another shape is another version', () => {
    const { schema } = read(goldenFile(definition));
    expect(JSON.parse(JSON.stringify(definition.schema))).toEqual(schema);
  });
});

describe('every event ever written', () => {
  const files = () => readdirSync(FOLDER).map((name) => resolve(FOLDER, name));
  const upcasters = new UpcasterRegistry(definitions);
  const record = recorder();
  const asRead = (file: string) => {
    const { type, data, schemaVersion } = read(file);
    return upcasters.upcast({ ...record({ type, data }), schemaVersion });
  };

  it('is still known, in all its versions', () => {
    const versions = definitions.flatMap(({ type, schemaVersion }) =>
      Array.from({ length: schemaVersion }, (_, index) => goldenFile({ type, schemaVersion: index + 1 })),
    );
    expect(files().sort()).toEqual(versions.sort());
  });

  it('is read as if it had been written today', () => {
    const schemas = new EventSchemas(definitions);
    for (const file of files()) {
      const { type, data, schemaVersion } = asRead(file);
      expect(schemas.versionFor(type, data)).toBe(schemaVersion);
    }
  });

  it.each(definitions.map(({ type }) => type))('still changes the state of one aggregate: %s', (type) => {
    const writer = writers.find(({ events }) => events.some((event) => event.type === type));
    for (const file of files().filter((name) => read(name).type === type)) {
      const states = writer?.aggregates.map((aggregate) => folded(aggregate, asRead(file))) ?? [];
      expect(states.filter((state) => state !== undefined)).toHaveLength(1);
    }
  });

  it('is told from other events by each aggregate', () => {
    const nothing = { type: 'NothingHappened', data: {} };
    const aggregates = writers.flatMap((writer) => writer.aggregates);
    expect(aggregates.filter((aggregate) => folded(aggregate, nothing) !== undefined)).toEqual([]);
  });
});
