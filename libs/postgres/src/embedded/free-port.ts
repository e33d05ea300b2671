import { createServer } from 'node:net';

/** A TCP port on 127.0.0.1 that nobody listens on: the preferred one where that is free. */
export async function freePort(preferred = 0): Promise<number> {
  return (await listenBriefly(preferred)) ?? (await listenBriefly(0)) ?? preferred;
}

function listenBriefly(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
