import { nearest } from './nearest';

/** Longer lists help nobody. */
const MOST_NAMES = 8;

/** A hint for a name that is not known: what was probably meant, or else what there is. */
export function suggestion(name: string, known: readonly string[], quote = '`'): string {
  const quoted = (names: readonly string[]) => names.map((each) => `${quote}${each}${quote}`);
  const close = nearest(name, known);
  if (close.length > 0) return `did you mean ${quoted(close).join(' or ')}?`;
  const more = known.length > MOST_NAMES ? ', …' : '';
  return `one of ${quoted(known.slice(0, MOST_NAMES)).join(', ') || 'none'}${more}`;
}
