import { isAbsolute, relative, resolve } from 'node:path';
import { UsageError } from '../failure';

/**
 * The two backups lie apart: whoever has both, for as long as the history is kept, has kept what was to be forgotten.
 * @throws UsageError when one folder is within the other
 */
export function checkApart(history: string, vault: string | undefined): void {
  if (vault === undefined) return;
  if (!isWithin(history, vault) && !isWithin(vault, history)) return;
  throw new UsageError(
    `the vault's backup must not lie with the history's (${resolve(vault)} and ${resolve(history)}): give it a folder of its own`,
  );
}

function isWithin(outer: string, inner: string): boolean {
  const way = relative(resolve(outer), resolve(inner));
  return !way.startsWith('..') && !isAbsolute(way);
}
