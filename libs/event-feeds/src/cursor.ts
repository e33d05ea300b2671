import type { Standing } from './standing';

/** A cursor that nobody has given out, or that belongs to another selection of events. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
}

const DIGEST = /^[0-9a-f]{64}$/;

/** A standing as subscribers keep it: opaque to them. It gives no right, so that it need not be signed. */
export function spellCursor(feed: string, { places, delivered, hidden, digest }: Standing): string {
  return Buffer.from(JSON.stringify([1, feed, places, delivered, hidden, digest])).toString('base64url');
}

/** @throws InvalidCursor */
export function readCursor(feed: string, cursor: string): Standing {
  const [version, of, places, delivered, hidden, digest] = parts(cursor);
  const counts = [places, delivered, hidden];
  if (version !== 1 || !counts.every(isCount) || typeof digest !== 'string' || !DIGEST.test(digest)) {
    throw new InvalidCursor('this is no cursor: use one that a page or an event has given, unchanged');
  }
  if (of !== feed) {
    throw new InvalidCursor(
      'this cursor belongs to another selection: keep filters and key, or begin without a cursor',
    );
  }
  const [at, sent, unseen] = counts as [number, number, number];
  return { places: at, delivered: sent, hidden: unseen, digest };
}

function parts(cursor: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? (parsed as unknown[]) : [];
  } catch {
    return [];
  }
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
