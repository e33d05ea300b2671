import { createServer, type Server, type Socket, connect } from 'node:net';
import { once } from 'node:events';

/** Stands before a server and cuts each connection off after so many bytes of answers, wherever that is. */
export class CuttingProxy {
  cuts = 0;
  private readonly server: Server;
  private readonly open = new Set<Socket>();

  /** @param bytes that the next connection may carry */
  constructor(target: URL, bytes: () => number) {
    this.server = createServer((client) => {
      const upstream = connect(Number(target.port), target.hostname);
      this.open.add(client).add(upstream);
      let left = bytes();
      const end = () => {
        client.destroy();
        upstream.destroy();
      };
      for (const socket of [client, upstream]) socket.on('error', end).on('close', end);
      client.pipe(upstream);
      upstream.on('data', (chunk: Buffer) => {
        client.write(chunk.subarray(0, left));
        left -= chunk.length;
        if (left > 0) return;
        this.cuts += 1;
        upstream.destroy();
        client.end(() => client.resetAndDestroy());
      });
    });
  }

  async listen(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  close(): void {
    for (const socket of this.open) socket.destroy();
    this.server.close();
  }
}
