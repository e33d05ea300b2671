import type { Manifest } from '@pacesetter/backup';
import type { Engine } from '@pacesetter/engine';
import type { EventStore } from '@pacesetter/event-store';
import type { Position } from '@pacesetter/kernel';
import { imprintViews, type ViewImprint } from '@pacesetter/projections';
import { Failure } from '../failure';

export interface ComparedViews {
  readonly rebuilt: number;
  /** Of these, how many hold what they held when the backup was taken; the others are of another definition or another time. */
  readonly same: number;
  readonly rows: number;
}

/**
 * Derives every read model from the restored history and compares it with what it held when the backup was taken.
 * @throws Failure when one came out differently
 */
export async function rebuildAndCompare(engine: Engine, { views }: Manifest): Promise<ComparedViews> {
  const { composition, projections, pool, store } = engine.parts;
  const all = composition.contexts.flatMap((context) => context.projections);
  for (const { name } of all) await projections.rebuild(name);
  const rebuilt = await imprintViews(pool);
  const former = new Map(views.map((view) => [view.projection, view as ViewImprint]));
  let same = 0;
  for (const imprint of rebuilt) {
    const before = former.get(imprint.projection);
    const on = all.find(({ name }) => name === imprint.projection)?.on ?? [];
    if (before?.fingerprint !== imprint.fingerprint || !(await nothingSince(store, before.position, on))) continue;
    if (before.digest !== imprint.digest || before.rows !== imprint.rows) throw differs(before, imprint);
    same++;
  }
  return { rebuilt: rebuilt.length, same, rows: rebuilt.reduce((sum, { rows }) => sum + rows, 0) };
}

/** A read model that was behind when the backup was taken has changed since. */
async function nothingSince(store: EventStore, position: Position, types: readonly string[]): Promise<boolean> {
  for (let after = position, atHead = false; !atHead;) {
    const page = await store.readAll({ after, limit: 1, filter: { types } });
    if (page.events.length > 0) return false;
    ({ position: after, atHead } = page);
  }
  return true;
}

function differs(before: ViewImprint, now: ViewImprint): Failure {
  return new Failure(
    `read model ${now.projection} comes out with ${now.rows} rows, and had ${before.rows} when the backup was taken` +
      (now.rows === before.rows ? ', of another content' : '') +
      ': the history is whole, so it was derived otherwise then; tell who maintains this program, or use --no-views',
  );
}
