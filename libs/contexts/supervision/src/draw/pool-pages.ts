import type { Pool } from './draw-algorithm';

/** Organisations on a page: an event of some 80 kilobytes. */
export const POOL_PAGE = 5_000;

interface PageStratum {
  readonly stratum: string;
  readonly organizationIds: string[];
}

/** The pool in pages of at most {@link POOL_PAGE} organisations, in its order. */
export function poolPages({ strata }: Pool, limit = POOL_PAGE): PageStratum[][] {
  const pages: PageStratum[][] = [];
  let free = 0;
  for (const { stratum, organizationIds } of strata) {
    for (let from = 0; from < organizationIds.length;) {
      if (free === 0) {
        pages.push([]);
        free = limit;
      }
      const part = organizationIds.slice(from, from + free);
      pages.at(-1)?.push({ stratum, organizationIds: part });
      from += part.length;
      free -= part.length;
    }
  }
  return pages;
}
