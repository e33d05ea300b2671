import { InvalidParameters } from './invalid-parameters';

/** Where a page ended, in one sign-safe text: the sort key of its last row. */
export function cursorText(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @throws InvalidParameters unless the text is a cursor with so many parts */
export function cursorKey(text: string, parts: number): readonly string[] {
  const key = parsed(Buffer.from(text, 'base64url').toString());
  const fits = Array.isArray(key) && key.length === parts && key.every((part) => typeof part === 'string');
  if (fits && cursorText(key) === text) return key;
  const detail = 'after must be what the page before has as `next`';
  throw new InvalidParameters([{ parameter: 'after', detail }]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
