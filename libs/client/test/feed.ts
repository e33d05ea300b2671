import { createHash } from 'node:crypto';
import type { FeedEvent, Standing } from '../src/feed';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Before the first event of a feed. */
export const origin: Standing = { places: 0, delivered: 0, hidden: 0, digest: sha256('pacesetter-feed/1\nfeed\n0') };

/** A feed of these events, numbered and chained as the server does it (ADR 17). */
export function feedOf(ids: readonly string[]): { readonly events: FeedEvent[]; readonly after: Standing } {
  let { digest } = origin;
  const events = ids.map((id, index) => {
    const sequence = String(index + 1).padStart(16, '0');
    digest = sha256(`${digest}\n${sequence}\n${id}`);
    return { id, sequence, feednumber: index + 1, feeddigest: digest } as FeedEvent;
  });
  return { events, after: { ...origin, places: ids.length, delivered: ids.length, digest } };
}
