import { Agent, request } from 'node:http';
import type { FuzzedRequest } from './requests';

/** What came back. */
export type Answer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: string }
  /** The server closed the connection without a word. */
  | { readonly kind: 'broken off'; readonly error: string };

const PATIENCE_MS = 20_000;

/** Sends requests as they are: no client library puts them right on the way. */
export class Wire {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 32 });

  constructor(private readonly address: string) {}

  send({ method, path, headers, body }: FuzzedRequest, token: string | undefined): Promise<Answer> {
    const length = body !== undefined && { 'content-length': String(body.length) };
    const all: Record<string, string> = { ...headers, ...(token !== undefined && { authorization: token }), ...length };
    return new Promise((resolve) => {
      const sent = request(`${this.address}`, {
        method,
        path,
        headers: sendable(all),
        agent: this.agent,
        timeout: PATIENCE_MS,
      });
      const broken = (error: Error) => resolve({ kind: 'broken off', error: error.message });
      sent.on('timeout', () => sent.destroy(new Error(`no answer within ${PATIENCE_MS / 1_000} s`)));
      sent.on('error', broken);
      sent.on('response', (response) => {
        const status = response.statusCode ?? 0;
        // A live stream goes on for ever: that it has begun is the answer.
        if (response.headers['content-type']?.startsWith('text/event-stream') === true) {
          resolve({ kind: 'answered', status, body: '' });
          return void sent.destroy();
        }
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', broken);
        response.on('end', () => resolve({ kind: 'answered', status, body: Buffer.concat(parts).toString() }));
      });
      sent.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

/** Headers that HTTP itself can carry; others no client could send. */
function sendable(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => /^[\t\x20-\x7e\x80-\xff]*$/.test(value)));
}
