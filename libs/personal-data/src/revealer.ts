import type { PersonalKind } from '@pacesetter/contracts';
import type { Ciphers, PersonKeys } from './person-keys';
import { parseSealed, SEALED, type SealedText } from './sealed-text';

/** What is read in place of a text whose person has been forgotten. */
export const FORGOTTEN = '（已遗忘）/ (forgotten)';
/** What is read in place of a text that the reader may not see. */
export const NOT_PUBLIC = '（不公开）/ (not public)';

/** Which kinds of personal text a reader may see. */
export type Disclosure = readonly PersonalKind[];
/** For readers with the right to all of it. */
export const EVERYTHING: Disclosure = ['name', 'published', 'contact', 'statement'];
/** For everybody: names, and what people have published themselves. */
export const PUBLIC: Disclosure = ['name', 'published'];

/** Makes sealed texts readable, for those who may read them. The only way to the plain text. */
export class Revealer {
  constructor(private readonly keys: PersonKeys) {}

  /**
   * The value with every sealed text in it opened that the reader may see, wherever it stands. Asks the vault once, or
   * not at all when nothing is sealed: give it a whole page.
   * @throws VaultUnavailable
   */
  async reveal<Value>(value: Value, disclosure: Disclosure): Promise<Value> {
    const persons = new Set<string>();
    replaceTexts(value, (sealed) => {
      if (disclosure.includes(sealed.kind)) persons.add(sealed.personId);
      return '';
    });
    const ciphers: Ciphers = persons.size === 0 ? new Map() : await this.keys.forReading(persons);
    return replaceTexts(value, (sealed) => readable(sealed, disclosure, ciphers)) as Value;
  }

  /** Whether anything in the value is sealed that such a reader may not see. */
  conceals(value: unknown, disclosure: Disclosure): boolean {
    let conceals = false;
    replaceTexts(value, ({ kind }) => {
      conceals ||= !disclosure.includes(kind);
      return '';
    });
    return conceals;
  }
}

function readable(sealed: SealedText, disclosure: Disclosure, ciphers: Ciphers): string {
  if (!disclosure.includes(sealed.kind)) return NOT_PUBLIC;
  return ciphers.get(sealed.personId)?.open(sealed) ?? FORGOTTEN;
}

/** Plain data with its sealed texts replaced; what holds none is answered as it is. */
function replaceTexts(value: unknown, replace: (sealed: SealedText) => string): unknown {
  if (typeof value === 'string') return replaceIn(value, replace);
  if (Array.isArray(value)) return changedItems(value, replace);
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  const entries = Object.entries(value);
  const changed = entries.map(([name, item]): [string, unknown] => [name, replaceTexts(item, replace)]);
  return changed.some(([, item], index) => item !== entries[index]?.[1]) ? Object.fromEntries(changed) : value;
}

function changedItems(values: readonly unknown[], replace: (sealed: SealedText) => string): readonly unknown[] {
  const changed = values.map((item) => replaceTexts(item, replace));
  return changed.some((item, index) => item !== values[index]) ? changed : values;
}

/** Dates, buffers and the like hold no texts; what queries and controllers make with classes does. */
function isPlain(value: object): boolean {
  return !(value instanceof Date || ArrayBuffer.isView(value) || value instanceof Map || value instanceof Set);
}

function replaceIn(text: string, replace: (sealed: SealedText) => string): string {
  if (!text.includes('sealed:v1:')) return text;
  return text.replaceAll(SEALED, (match) => {
    const sealed = parseSealed(match);
    return sealed === undefined ? match : replace(sealed);
  });
}
