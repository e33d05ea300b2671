import type { PersonalKind } from '@pacesetter/contracts';

/** A personal text as events, read models and everybody in between hold it. */
export interface SealedText {
  readonly kind: PersonalKind;
  readonly personId: string;
  /** Nonce, ciphertext and tag; empty when the person had been forgotten already. */
  readonly body: Buffer;
}

const LETTERS: Readonly<Record<PersonalKind, string>> = { name: 'n', published: 'p', contact: 'c', statement: 's' };
const KINDS = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as PersonalKind]));

const SPELLING = 'sealed:v1:([npcs]):([A-Za-z0-9_-]+):([A-Za-z0-9_-]*);';
const WHOLE = new RegExp(`^${SPELLING}$`);
/** Sealed texts anywhere in a text: one may have been put together with others. */
export const SEALED = new RegExp(SPELLING, 'g');

/** `sealed:v1:<kind>:<person>:<body>;`, in base64url: survives JSON, CSV, URLs, and standing within another text. */
export function spellSealed({ kind, personId, body }: SealedText): string {
  return `sealed:v1:${LETTERS[kind]}:${Buffer.from(personId).toString('base64url')}:${body.toString('base64url')};`;
}

/** Undefined for any other text. */
export function parseSealed(text: string): SealedText | undefined {
  const [, letter = '', person = '', body = ''] = WHOLE.exec(text) ?? [];
  const kind = KINDS.get(letter);
  if (kind === undefined) return undefined;
  return { kind, personId: Buffer.from(person, 'base64url').toString(), body: Buffer.from(body, 'base64url') };
}

/** Persons of whom something stands sealed in a text, however deep: a line of JSON will do. */
export function personsSealedIn(text: string): ReadonlySet<string> {
  if (!text.includes('sealed:v1:')) return new Set();
  const found = [...text.matchAll(SEALED)].map(([, , person = '']) => Buffer.from(person, 'base64url').toString());
  return new Set(found);
}
