/** No page has come for a while: time for what can wait. */
export const QUIET = Symbol('quiet');

/**
 * Hands over pages while the next one is being read already, and says QUIET once when none has come for `quietMs`
 * (if given). The source is left to its own signal: it is not told when the consumer stops early.
 */
export async function* readAhead<Page>(
  pages: AsyncIterable<Page>,
  quietMs?: number,
): AsyncGenerator<Page | typeof QUIET> {
  const source = pages[Symbol.asyncIterator]();
  let next = ask(source);
  for (;;) {
    if (quietMs !== undefined && (await soon(next, quietMs)) === QUIET) yield QUIET;
    const page = await next;
    if (page.done === true) return;
    next = ask(source);
    yield page.value;
  }
}

/** A failure is met when the page's turn comes; until then it is no unhandled one. */
function ask<Page>(source: AsyncIterator<Page>): Promise<IteratorResult<Page>> {
  const page = source.next();
  page.catch(() => undefined);
  return page;
}

async function soon(page: Promise<unknown>, quietMs: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const quiet = new Promise((resolve) => (timer = setTimeout(resolve, quietMs, QUIET)));
  try {
    return await Promise.race([page, quiet]);
  } finally {
    clearTimeout(timer);
  }
}
