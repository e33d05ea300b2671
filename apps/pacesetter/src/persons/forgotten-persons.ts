import type { EventStore } from '@pacesetter/event-store';
import { BEGINNING } from '@pacesetter/kernel';
import type { PersonEvent } from '@pacesetter/privacy';

const PAGE = 1_000;

/** Ids of all who were ever forgotten. */
export async function forgottenPersons(store: EventStore): Promise<ReadonlySet<string>> {
  const forgotten = new Set<string>();
  const filter = { types: ['PersonForgotten'] satisfies PersonEvent['type'][] };
  for (let after = BEGINNING, atHead = false; !atHead;) {
    const page = await store.readAll({ after, limit: PAGE, filter });
    for (const { data } of page.events) forgotten.add((data as PersonEvent['data']).personId);
    ({ position: after, atHead } = page);
  }
  return forgotten;
}
