import { spawn, type ChildProcess } from 'node:child_process';
import { on, once } from 'node:events';
import { createInterface } from 'node:readline';
import { freePort } from '@pacesetter/postgres';
import type { QueueUnderTest } from './queue-under-test';

/** A Redis of this suite alone. It keeps nothing on disk: killed, it forgets everything. */
export async function killableRedis(): Promise<QueueUnderTest> {
  const port = await freePort();
  let server = await startRedis(port);
  return {
    backend: 'redis',
    url: `redis://127.0.0.1:${port}`,
    restart: async () => {
      await kill(server);
      server = await startRedis(port);
    },
    close: () => kill(server),
  };
}

async function startRedis(port: number): Promise<ChildProcess> {
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', settings, { stdio: ['ignore', 'pipe', 'inherit'] });
  const log = createInterface(server.stdout);
  for await (const [line] of on(log, 'line')) {
    if (String(line).includes('Ready to accept connections')) return server;
  }
  throw new Error('redis-server ended before it was ready');
}

async function kill(server: ChildProcess): Promise<void> {
  server.kill('SIGKILL');
  await once(server, 'exit');
}
