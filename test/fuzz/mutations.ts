import type { Random } from '@pacesetter/kernel';
import { HUGE, INJECTED, UNICODE, WRONG } from './nasty';

/** A body as it goes over the wire. */
export interface Body {
  readonly bytes: Buffer;
  readonly contentType?: string;
}

/** What is done to a body that would have been all right. */
export const MUTATIONS = {
  none: (body: unknown) => json(body),
  'wrong type': (body: unknown, random: Random) => json(replaced(body, random, random.pick(WRONG))),
  huge: (body: unknown, random: Random) => json(replaced(body, random, random.pick(HUGE))),
  missing: (body: unknown, random: Random) => json(replaced(body, random, undefined)),
  injected: (body: unknown, random: Random) => json(replaced(body, random, random.pick(INJECTED))),
  unicode: (body: unknown, random: Random) => json(replaced(body, random, random.pick(UNICODE))),
  'further field': (body: unknown, random: Random) => json(enriched(body, random)),
  'duplicate key': (body: unknown, random: Random) => text(doubled(JSON.stringify(body), random)),
  'broken text': (body: unknown, random: Random) => broken(JSON.stringify(body), random),
  'no object': (_: unknown, random: Random) =>
    text(random.pick(['', ' ', 'null', '1', '"a"', '[]', '[{}]', '{', '\ufeff{}'])),
  deep: (_: unknown, random: Random) => text(deep(random)),
  'other content': (body: unknown, random: Random) => otherContent(JSON.stringify(body), random),
  'too large': () => text(`{"reason":"${'x'.repeat(1_100_000)}"}`),
} as const;

export type Mutation = keyof typeof MUTATIONS;

/** How often each is drawn. */
const WEIGHTS: Readonly<Record<Mutation, number>> = {
  ...{ none: 90, 'wrong type': 14, huge: 5, missing: 9, injected: 10, unicode: 9, 'further field': 5 },
  ...{ 'duplicate key': 5, 'broken text': 5, 'no object': 3, deep: 1, 'other content': 3, 'too large': 1 },
};

const LOTS = Object.entries(WEIGHTS).flatMap(([mutation, weight]) =>
  Array<Mutation>(weight).fill(mutation as Mutation),
);

export function drawMutation(random: Random): Mutation {
  return random.pick(LOTS);
}

const JSON_TYPE = 'application/json';

function json(body: unknown): Body {
  return text(JSON.stringify(body));
}

function text(body: string, contentType: string | undefined = JSON_TYPE): Body {
  return { bytes: Buffer.from(body), contentType };
}

type Path = readonly (string | number)[];

/** The body with another value somewhere in it; nothing there when that is undefined. */
function replaced(body: unknown, random: Random, value: unknown): unknown {
  const paths = pathsIn(body);
  if (paths.length === 0) return value ?? {};
  const copy = structuredClone(body) as Record<string | number, unknown>;
  const path = random.pick(paths);
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<Record<string | number, unknown>>((part, key) => part[key] as never, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]): readonly Path[] => [
    [...path, key],
    ...pathsIn(part, [...path, key]),
  ]);
}

function enriched(body: unknown, random: Random): unknown {
  const name = random.pick([
    '__proto__',
    'constructor',
    'unknown',
    'commandId',
    'actor',
    'context',
    '',
    'toString',
    '先',
  ]);
  return JSON.parse(
    JSON.stringify(body)
      .replace(/^\{/, () => `{${JSON.stringify(name)}: {"admin": true},`)
      .replace(/,\}$/, '}'),
  );
}

/** One of the keys twice, with a value of another kind. */
function doubled(body: string, random: Random): string {
  const keys = [...body.matchAll(/"(\w+)":/g)].map(([, key]) => key);
  const key = keys.length === 0 ? 'reason' : random.pick(keys);
  const again = `"${key}":${JSON.stringify(random.pick(WRONG))}`;
  return random.chance(0.5) ? body.replace(/\}$/, () => `,${again}}`) : body.replace(/^\{/, () => `{${again},`);
}

function broken(body: string, random: Random): Body {
  const bytes = Buffer.from(body);
  const at = random.integer(0, bytes.length);
  const odd = random.pick([[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0x00], [0xef, 0xbb, 0xbf], [0x5c]]);
  const kept = random.chance(0.3) ? [] : [bytes.subarray(at)];
  return { bytes: Buffer.concat([bytes.subarray(0, at), Buffer.from(odd), ...kept]), contentType: JSON_TYPE };
}

function deep(random: Random): string {
  const depth = random.pick([200, 5_000, 100_000]);
  return random.chance(0.5)
    ? `${'['.repeat(depth)}${']'.repeat(depth)}`
    : `${'{"reason":'.repeat(depth / 4)}1${'}'.repeat(depth / 4)}`;
}

const TYPES = [
  ...[
    'text/plain',
    'application/xml',
    'application/json; charset=utf-16',
    'application/cloudevents+json',
    'a',
    '/',
    ';',
  ],
  ...['multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'application/octet-stream', ''],
];

function otherContent(body: string, random: Random): Body {
  const contentType = random.pick(TYPES);
  return { bytes: Buffer.from(body), ...(contentType !== '' && { contentType }) };
}
