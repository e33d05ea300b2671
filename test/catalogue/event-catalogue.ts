import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { commandEvents } from '@pacesetter/commands';
import type { ContextDefinition } from '@pacesetter/engine';
import type { EventDefinition } from '@pacesetter/event-store';
import { jobEvents, jobFeatures } from '@pacesetter/queue';
import { contexts } from '@pacesetter/services';
import { type Cause, eventCauses } from './event-causes';
import { shapeRows } from './shape-rows';

/** Where the catalogue stands. */
export const CATALOGUE = resolve(__dirname, '../../docs/events.md');
const GOLDEN = resolve(__dirname, '../golden/events');

type Source = Pick<ContextDefinition, 'name' | 'events' | 'features'>;

const sources: readonly Source[] = [
  ...contexts,
  { name: 'commands', events: commandEvents, features: [] },
  { name: 'jobs', events: jobEvents, features: jobFeatures },
];

/** What every command may lead to: no feature states it. */
const ANY_COMMAND: ReadonlySet<string> = new Set(commandEvents.map(({ type }) => type));

const INTRODUCTION = `# Events

Every event type that Pacesetter writes, in its present version: what it means, who causes it, and what it holds. Written by
\`npm run docs:events\` from the events' own definitions, the sources of the decisions and the golden files; a test checks that
it is current.

Every event also carries its metadata: \`occurredAt\` (business time), \`actor\`, \`reason\` where a person gave one,
\`correlationId\`, \`causationId\`, \`commandId\`, and \`programme\` (\`id@version\`) where a rule was applied.

An **instant** is ISO 8601 in UTC with milliseconds. A **title** has the texts \`zh\` and \`en\`. A **subject** is an
\`organizationId\`, with a \`memberId\` where it concerns a member. A **sealed** text is stored encrypted with the key of the person
whose id stands at the path (see [personal data](../libs/personal-data/README.md)).
`;

/** The catalogue as it is now. */
export function eventCatalogue(): string {
  const events = sources.flatMap((source) => source.events);
  const commands = sources.flatMap(({ features }) => features.map(({ feature }) => feature.command.name));
  const causes = eventCauses(
    events.map(({ type }) => type),
    commands,
  );
  const known = sources.filter((source) => source.events.length > 0);
  const list = known.map(({ name, events: own }) => `- [${name}](#${name}): ${own.length}`);
  const count = `${events.length} types in ${known.length} contexts:`;
  return [INTRODUCTION, count, '', ...list, '', ...known.map((source) => section(source, causes))].join('\n');
}

function section({ name, events }: Source, causes: ReadonlyMap<string, readonly Cause[]>): string {
  return [`## ${name}\n`, ...events.map((event) => entry(event, causes.get(event.type) ?? []))].join('\n');
}

function entry({ type, schemaVersion, schema, meaning }: EventDefinition, causes: readonly Cause[]): string {
  const rows = shapeRows(schema).map(
    ({ field, what, optional }) => `| \`${field}\` | ${what.replaceAll('|', '\\|')} | ${optional ? 'optional' : ''} |`,
  );
  return [
    `### ${type}\n`,
    `Version ${schemaVersion}. ${meaning}\n`,
    `Caused by ${ANY_COMMAND.has(type) ? 'any command' : causes.map(causeText).join('; ')}.\n`,
    '| field | what | |\n| --- | --- | --- |',
    ...rows,
    `\n<details><summary>Example</summary>\n\n\`\`\`json\n${example(type, schemaVersion)}\n\`\`\`\n\n</details>\n`,
  ].join('\n');
}

function causeText({ command, givenBy }: Cause): string {
  return givenBy.length === 0 ? `\`${command}\`` : `\`${command}\` (${givenBy.join(', ')})`;
}

function example(type: string, version: number): string {
  const { data } = JSON.parse(readFileSync(resolve(GOLDEN, `${type}.v${version}.json`), 'utf8')) as { data: unknown };
  return JSON.stringify(data, null, 2);
}

/** Event types that nothing in the sources seems to cause. */
export function eventsWithoutCause(): readonly string[] {
  const types = sources.flatMap(({ events }) => events.map(({ type }) => type));
  const commands = sources.flatMap(({ features }) => features.map(({ feature }) => feature.command.name));
  const causes = eventCauses(types, commands);
  return types.filter((type) => !causes.has(type) && !ANY_COMMAND.has(type));
}
