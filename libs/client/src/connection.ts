import { pause, retryAfterMs, type Retries, USUAL_RETRIES, waitMs } from './back-off';
import { withDeadline } from './deadline';
import { PacesetterProblem, problemOf, ServerUnreachable } from './problem';
import type { Query } from './routes';

/** How a server is reached, and as whom. */
export interface ClientOptions {
  /** Address of the server, e.g. `https://campaigns.example`. */
  readonly url: string;
  /** An API key (`psk_…`). */
  readonly apiKey?: string;
  /** In place of a key: an access token, or a function that has one that is still valid. */
  readonly token?: string | (() => string | Promise<string>);
  /** Language that answers for people should have, as in `Accept-Language`: `zh`, `en`. */
  readonly language?: string;
  readonly retries?: Partial<Retries>;
  /** For one try, in milliseconds; 30 seconds when absent. */
  readonly timeoutMs?: number;
  /** In place of the global one. */
  readonly fetch?: typeof fetch;
}

/** One request, as often as it has to be tried. */
export interface Exchange {
  readonly method?: 'GET' | 'POST';
  readonly query?: Query;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** The signal ends the trying, but lets a try that is under way end by itself. */
  readonly gently?: boolean;
  /** For one try, in milliseconds; Infinity leaves it to the signal. */
  readonly timeoutMs?: number;
  /** May be sent again when nobody knows whether it has arrived. Reading may. */
  readonly repeatable?: boolean;
  /** Tries altogether, when they are others than the connection's. */
  readonly most?: number;
  /** Number of the first try, from 1, where the server is told which one it is. */
  readonly attempt?: number;
}

const TIMEOUT_MS = 30_000;

/** Requests with credentials, tried again when that may help. */
export class Connection {
  readonly retries: Retries;
  private readonly base: string;

  constructor(private readonly options: ClientOptions) {
    this.base = options.url.replace(/\/+$/, '');
    this.retries = { ...USUAL_RETRIES, ...options.retries };
  }

  /** The same server, for requests that must not show whose they are. */
  withoutCredentials(): Connection {
    const { apiKey: _key, token: _token, language: _language, ...rest } = this.options;
    return new Connection(rest);
  }

  /**
   * The answer, when it is what was asked for; its body is still to come. Waits until the signal comes.
   * @throws PacesetterProblem, ServerUnreachable, the signal's reason
   */
  send(path: string, exchange: Exchange = {}): Promise<Response> {
    return this.persist(exchange, (counted) => this.once(path, counted));
  }

  /** The answer as JSON, undefined when it is empty, and its headers. @throws as {@link send} */
  json(path: string, exchange: Exchange = {}): Promise<{ readonly body: unknown; readonly headers: Headers }> {
    const { timeoutMs: ms = this.options.timeoutMs ?? TIMEOUT_MS } = exchange;
    const late = () => new ServerUnreachable(`${path}: no answer within ${ms} ms`);
    return this.persist(exchange, (counted) =>
      withDeadline({ ms, signal: counted.signal, late }, async (signal) => {
        const response = await this.once(path, { ...counted, signal });
        const text = await response.text().catch((cause: unknown) => {
          throw new ServerUnreachable(`${path}: the answer was cut off`, { cause });
        });
        return { body: text === '' ? undefined : (JSON.parse(text) as unknown), headers: response.headers };
      }),
    );
  }

  private async persist<Result>(exchange: Exchange, once: (counted: Exchange) => Promise<Result>): Promise<Result> {
    const { most = this.retries.most, signal, gently = false } = exchange;
    const tried = gently ? { ...exchange, signal: undefined } : exchange;
    for (let failures = 1; ; failures++) {
      try {
        return await once(counted(tried, failures));
      } catch (error) {
        signal?.throwIfAborted();
        if (failures >= most || !mayRepeat(error, exchange)) throw error;
        await pause(this.waitAfter(error, failures), signal);
        signal?.throwIfAborted();
      }
    }
  }

  /** Milliseconds to wait after so many failures in a row: never less than the server has asked for. */
  waitAfter(error: unknown, failures: number): number {
    const asked = error instanceof PacesetterProblem ? (error.retryAfterMs ?? 0) : 0;
    return Math.max(asked, waitMs(failures, this.retries));
  }

  private async once(path: string, exchange: Exchange): Promise<Response> {
    const response = await this.fetched(path, exchange);
    if (response.ok) return response;
    throw await problemOf(response, retryAfterMs(response.headers.get('retry-after'), Date.now()));
  }

  private async fetched(path: string, { query = {}, body, ...exchange }: Exchange): Promise<Response> {
    const url = `${this.base}${path}${queryText(query)}`;
    const headers = { ...(await this.ownHeaders()), ...exchange.headers };
    const request = globalThis.fetch;
    try {
      return await (this.options.fetch ?? request)(url, {
        method: exchange.method ?? 'GET',
        headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: exchange.signal,
        // Credentials are for this address alone.
        redirect: 'error',
      });
    } catch (cause) {
      throw new ServerUnreachable(`${url} does not answer: ${reasonOf(cause)}`, { cause });
    }
  }

  private async ownHeaders(): Promise<Record<string, string>> {
    const { apiKey, token, language } = this.options;
    const shown = apiKey ?? (typeof token === 'function' ? await token() : token);
    return {
      ...(shown !== undefined && { authorization: `Bearer ${shown}` }),
      ...(language !== undefined && { 'accept-language': language }),
    };
  }
}

/** Whether an error may have passed at the next try. */
export function isPassing(error: unknown): boolean {
  return error instanceof ServerUnreachable || (error instanceof PacesetterProblem && error.isPassing);
}

/** The request as it is sent the first time, the second, and so on. */
function counted(exchange: Exchange, times: number): Exchange {
  const { attempt, headers } = exchange;
  if (attempt === undefined || attempt + times <= 2) return exchange;
  return { ...exchange, headers: { ...headers, 'pacesetter-attempt': String(attempt + times - 1) } };
}

/** 429 is said before anything has been decided, so that everything may be sent again. */
function mayRepeat(error: unknown, { method = 'GET', repeatable = method === 'GET' }: Exchange): boolean {
  if (error instanceof PacesetterProblem && error.status === 429) return true;
  return repeatable && isPassing(error);
}

function queryText(query: Query): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) if (each !== undefined) given.append(name, String(each));
  }
  return given.size === 0 ? '' : `?${given.toString()}`;
}

/** Of a failed fetch, the cause says what has happened. */
function reasonOf(error: unknown): string {
  const { cause } = error as { readonly cause?: unknown };
  const deepest = cause instanceof Error && cause.message !== '' ? cause : error;
  return deepest instanceof Error ? deepest.message : String(deepest);
}
