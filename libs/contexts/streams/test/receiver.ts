import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly event: {
    readonly id: string;
    readonly subject: string;
    readonly feednumber: number;
    readonly data?: unknown;
  };
}

/** An outside system that takes webhooks on a port of its own; a test says what it answers. */
export class Receiver {
  readonly received: Received[] = [];
  answer: (received: Received) => number | { status: number; headers?: Record<string, string> } = () => 204;
  private readonly server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const received = { headers: request.headers, body, event: JSON.parse(body) as Received['event'] };
      this.received.push(received);
      const answer = this.answer(received);
      const { status, headers = {} } = typeof answer === 'number' ? { status: answer } : answer;
      response.writeHead(status, headers).end(status < 300 ? '' : 'not now');
    });
  });

  static async open(): Promise<Receiver> {
    const receiver = new Receiver();
    receiver.server.listen(0, '127.0.0.1');
    await once(receiver.server, 'listening');
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hooks`;
  }

  get numbers(): readonly number[] {
    return this.received.map(({ event }) => event.feednumber);
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
