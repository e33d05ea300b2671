import { type HistoryEntry, historyEntry } from '@pacesetter/contracts';
import type { Engine } from '@pacesetter/engine';
import { BEGINNING, type RecordedEvent } from '@pacesetter/kernel';
import { EVERYTHING } from '@pacesetter/personal-data';

/** An event that tells something about a person, or that the person caused. */
export interface StoredEntry extends HistoryEntry {
  /** What such an event means, in one sentence. */
  readonly meaning: string;
}

const PAGE = 2_000;

/** Everything that is stored about a person, readable, in order. Reads the whole history, page by page. */
export async function storedAbout(engine: Engine, personId: string): Promise<readonly StoredEntry[]> {
  const { store, composition, revealer } = engine.parts;
  const meanings = new Map(composition.events.map(({ type, meaning }) => [type, meaning]));
  const found: StoredEntry[] = [];
  for (let after = BEGINNING, atHead = false; !atHead;) {
    const page = await store.readAll({ after, limit: PAGE });
    const concerned = page.events.filter((event) => concerns(event, personId)).map(historyEntry);
    const readable = await revealer.reveal(concerned, EVERYTHING);
    found.push(...readable.map((entry) => ({ ...entry, meaning: meanings.get(entry.type) ?? '' })));
    ({ position: after, atHead } = page);
  }
  return found;
}

/** Names the person's id, as somebody concerned or acting, or holds a text that is sealed with the person's key. */
function concerns({ data, metadata: { actor, reason } }: RecordedEvent, personId: string): boolean {
  const text = JSON.stringify([data, actor, reason]);
  return text.includes(JSON.stringify(personId)) || text.includes(`:${Buffer.from(personId).toString('base64url')}:`);
}
