import type { ContextDefinition } from '@pacesetter/engine';
import { derivedId } from '@pacesetter/kernel';

/**
 * Plants a text that can be found again into everything that commands say of or by a person, whatever the commands are:
 * what lies about afterwards as it was planted was not sealed.
 *
 * It knows nothing of the marks in events' shapes: it takes for said whatever is written in Chinese, in a command that
 * names a member, and whatever a property says is a name.
 */
const PREFIX = 'kanarie';

/** What a command calls a person's name. */
const NAMES = /^(name|leader|helper|inspector|liaison|responsible|contact|.*Name)$/;

/** Commands whose `name` is not a person's. */
const NAMES_OF_THINGS = ['RegisterOrganization', 'PublishProgramme', 'SetPost', 'SetPosts'];

/** Finds what was planted in any text. */
export const CANARY = new RegExp(`${PREFIX}-[0-9a-f]{8}-\\w+-\\w+`, 'g');

/** What is planted for a person, whatever says it. */
export function canaryOf(personId: string): string {
  return `${PREFIX}-${derivedId(personId).slice(0, 8)}`;
}

/** Contexts whose decisions are handed commands with canaries in them; nothing else is different. */
export function planted(contexts: readonly ContextDefinition[]): readonly ContextDefinition[] {
  return contexts.map((context) => ({
    ...context,
    features: context.features.map((handled) => ({
      ...handled,
      feature: {
        ...handled.feature,
        decide: (data, state, known) =>
          handled.feature.decide(plantedIn(data, handled.feature.command.name), state, known),
      },
    })),
  }));
}

function plantedIn(data: unknown, command: string): unknown {
  const person = memberIn(data);
  const plant = (value: unknown, name: string, scope: string | undefined): unknown => {
    if (typeof value === 'string') return isSaid({ value, name, scope, command }) ? mark(value, name, scope) : value;
    if (Array.isArray(value)) return value.map((item) => plant(item, name, scope));
    if (typeof value !== 'object' || value === null) return value;
    const nearer = memberIn(value) ?? scope;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plant(item, key, nearer)]));
  };
  const mark = (value: string, name: string, scope = 'somebody') => `${value} ${canaryOf(scope)}-${command}-${name}`;
  return plant(data, 'data', person);
}

interface Said {
  readonly value: string;
  readonly name: string;
  readonly scope?: string;
  readonly command: string;
}

function isSaid({ value, name, scope, command }: Said): boolean {
  if (value.startsWith('sealed:')) return false;
  if (NAMES.test(name)) return !NAMES_OF_THINGS.includes(command);
  return scope !== undefined && /[^\p{ASCII}]/u.test(value);
}

/** The person whom something names. */
function memberIn(value: unknown): string | undefined {
  const { memberId, personId, subject } = (value ?? {}) as Record<string, unknown>;
  const ofSubject = (subject as { memberId?: unknown } | undefined)?.memberId;
  return [memberId, ofSubject, personId].find((id) => typeof id === 'string');
}
