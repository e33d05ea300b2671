import type { Server } from 'node:http';
import type { Socket } from 'node:net';

interface Serving {
  readonly server: Pick<Server, 'on'>;
  addHook(name: 'preClose', hook: () => Promise<void>): unknown;
}

/**
 * Clients open connections in advance. One that has never carried a request is not idle to Node, which waits for it when
 * it closes: such connections are ended at once, those with requests in hand are left to finish them.
 */
export function closeSilentConnections(serving: Serving): void {
  const silent = new Set<Socket>();
  serving.server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  serving.server.on('request', ({ socket }: { readonly socket: Socket }) => silent.delete(socket));
  serving.addHook('preClose', async () => {
    for (const socket of silent) socket.destroy();
  });
}
