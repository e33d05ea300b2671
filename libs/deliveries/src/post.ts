import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Target } from './target-guard';

/** What came back, as far as it is kept. */
export interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The beginning. */
  readonly body: string;
}

export interface Request {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** For the whole exchange, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** Characters of a response that are kept; the rest is not even read. */
const KEPT = 2_048;

/** Sends to the address that was checked, whatever the name resolves to by now. Redirects are answers, not orders. */
export function post(
  { url, address, family }: Target,
  { headers, body, timeoutMs, signal }: Request,
): Promise<Response> {
  const send = url.protocol === 'https:' ? secure : plain;
  const late = AbortSignal.timeout(timeoutMs);
  const options = {
    method: 'POST',
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    signal: signal === undefined ? late : AbortSignal.any([late, signal]),
    lookup: pinned(address, family),
    agent: false,
  };
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(late.aborted ? new Error(`no answer within ${timeoutMs} ms`) : error);
    const sent = send(url, options, (response) => {
      let text = '';
      const done = () => {
        resolve({ status: response.statusCode ?? 0, headers: flat(response.headers), body: text.slice(0, KEPT) });
        response.destroy();
      };
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        if (text.length >= KEPT) done();
      });
      response.on('end', done).on('error', fail);
    });
    sent.on('error', fail).end(body);
  });
}

function flat(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value).slice(0, 500)]));
}

/** Answers the one address, in a list where Node asks for one. */
function pinned(address: string, family: number): LookupFunction {
  return (_host, { all }, found) => {
    if (all === true) found(null, [{ address, family }]);
    else found(null, address, family);
  };
}
