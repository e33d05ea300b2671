import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { TestEventStoreDB } from './test-eventstoredb';

/** A way to a real server on which connections can be broken. */
export type BreakableWay = Pick<TestEventStoreDB, 'url' | 'dropConnections' | 'stop'>;

/** Stands before the (one) node of a connection string. */
export async function breakableWay(url: string): Promise<BreakableWay> {
  if (/^[a-z]+\+discover:/.test(url) || url.includes(','))
    throw new RangeError(
      'name one node alone: the nodes of a cluster tell clients of each other, past what breaks connections',
    );
  const node = new URL(url.replace(/^[a-z]+:/, 'http:'));
  const target = { host: node.hostname, port: Number(node.port || 2113) };
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target);
    for (const [one, other] of [[near, far] as const, [far, near] as const]) {
      sockets.add(one);
      one.on('error', () => other.destroy()).on('close', () => sockets.delete(one));
      one.pipe(other);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  node.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const dropConnections = async () => sockets.forEach((socket) => socket.destroy());
  return {
    url: node.href.replace(/^http:/, 'esdb:'),
    dropConnections,
    stop: async () => {
      server.close();
      await dropConnections();
    },
  };
}
