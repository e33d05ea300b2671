import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** What came in, and an answer that a test decides on. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Play = (response: ServerResponse, asked: Asked) => void;

/** A server that plays what a test wants, request by request: what ours never does, or what a proxy does. */
export class PlayingServer {
  readonly asked: Asked[] = [];
  private readonly server: Server;

  /** @param plays answers one request each; the last one those that follow too */
  constructor(...plays: readonly Play[]) {
    this.server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => (body += text));
      request.on('end', () => {
        const { method = '', url: path = '', headers } = request;
        const asked = { method, path, headers, body };
        this.asked.push(asked);
        plays[Math.min(this.asked.length, plays.length) - 1]?.(response, asked);
      });
    });
  }

  async listen(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** Answers JSON. */
export function answer(status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}): Play {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body === undefined ? '' : JSON.stringify(body));
  };
}

/** An error as ours are. */
export function problem(status: number, code: string, headers?: Readonly<Record<string, string>>): Play {
  const details = { type: `urn:pacesetter:problem:${code}`, title: code, status, detail: code, instance: '/', code };
  return answer(status, details, headers);
}

/** Breaks the connection off without an answer. */
export const hangUp: Play = (response) => response.destroy();
