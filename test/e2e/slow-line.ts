import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { seededRandom } from '@pacesetter/kernel';

export interface SlowLine {
  /** The same server, at the other end of the line. */
  readonly url: string;
  close(): Promise<void>;
}

/** Of what is sent, so much is held up, for so many milliseconds at most. */
const HELD_UP = 0.04;
const LONGEST_MS = 10;

/**
 * A line to a server on which now and then something is held up: what is done side by side on several connections comes
 * out in another order each time.
 */
export async function slowLine(url: string): Promise<SlowLine> {
  const { hostname, port } = new URL(url);
  const random = seededRandom('slow line');
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    let sent: Promise<unknown> = Promise.resolve();
    near.on('data', (chunk) => {
      const wait = random.chance(HELD_UP) ? random.integer(1, LONGEST_MS) : 0;
      sent = sent.then(() => (wait === 0 ? undefined : sleep(wait))).then(() => far.write(chunk));
    });
    far.on('data', (chunk) => near.write(chunk));
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => (sockets.delete(socket), other.destroy()));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const line = new URL(url);
  line.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  };
  return { url: line.href, close };
}
