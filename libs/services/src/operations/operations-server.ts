import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { portError } from '../port-error';

/** What a process tells who looks after it. */
export interface Operations {
  /** Why the process cannot do its part now; nothing speaks against it when empty. */
  reasons(): Promise<readonly string[]>;
  metrics(): Promise<{ readonly type: string; readonly text: string }>;
}

/**
 * Health and metrics on a port of their own, for the orchestrator and Prometheus and nobody else: without signing in, and
 * also in processes that serve nothing.
 *
 * - `GET /health/live`: 200 as long as the process answers at all
 * - `GET /health/ready`: 200, or 503 with the reasons
 * - `GET /metrics`: the text format of Prometheus
 */
export class OperationsServer {
  private readonly server: Server;

  constructor(private readonly operations: Operations) {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => send(response, 500, { error: String(error) }));
    });
  }

  /** Answers the address. @throws PortUnavailable */
  async listen(port: number, host: string): Promise<string> {
    this.server.listen(port, host);
    await once(this.server, 'listening').catch((error: unknown) => {
      throw portError(error, { port, host, setting: 'PACESETTER_OPERATIONS_PORT' });
    });
    return `http://${host}:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  private async answer({ method, url = '' }: IncomingMessage, response: ServerResponse): Promise<void> {
    if (method !== 'GET') return send(response, 405, { error: 'only GET' });
    switch (url.split('?')[0]) {
      case '/health/live':
        return send(response, 200, { live: true });
      case '/health/ready': {
        const reasons = await this.operations.reasons();
        return send(response, reasons.length === 0 ? 200 : 503, { ready: reasons.length === 0, reasons });
      }
      case '/metrics': {
        const { type, text } = await this.operations.metrics();
        response.writeHead(200, { 'content-type': type }).end(text);
        return;
      }
      default:
        return send(response, 404, { error: 'there are /health/live, /health/ready and /metrics' });
    }
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(`${JSON.stringify(body)}\n`);
}
