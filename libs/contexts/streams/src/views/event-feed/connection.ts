import type { ServerResponse } from 'node:http';

/** What of a Fastify reply is needed beyond Nest's own. */
export interface RawReply {
  readonly raw: ServerResponse;
  header(name: string, value: string): unknown;
  /** From now on the answer is written to `raw`. */
  hijack(): unknown;
  getHeaders(): Readonly<Record<string, number | string | string[] | undefined>>;
}

/** Aborted when the client has gone. */
export function leftBy({ raw }: Pick<RawReply, 'raw'>): AbortSignal {
  const left = new AbortController();
  raw.once('close', () => left.abort());
  return left.signal;
}
