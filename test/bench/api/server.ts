import 'reflect-metadata';
import { Session } from 'node:inspector/promises';
import Fastify from 'fastify';
import { serveProduct } from '../../fuzz/served-product';
import { type CpuProfile, shares } from './cpu-shares';

/** One of the contestants in a process of its own: `hello`, a bare Fastify, or the whole product on a database. */
async function main(contestant: string, databaseUrl: string): Promise<void> {
  const inspector = new Session();
  inspector.connect();
  const { close, ...told } = contestant === 'hello' ? await hello() : await product(databaseUrl);
  process.on('message', (asked) => {
    if (asked === 'profile') void inspector.post('Profiler.enable').then(() => inspector.post('Profiler.start'));
    if (asked === 'shares') void inspector.post('Profiler.stop').then(({ profile }) => tell(profile as CpuProfile));
    if (asked === 'stop') void close().then(() => process.exit());
  });
  process.send?.(told);
}

function tell(profile: CpuProfile): void {
  process.send?.({ shares: shares(profile) });
}

async function hello() {
  const app = Fastify();
  app.post('/', async () => ({ hello: 'world' }));
  return { address: await app.listen({ port: 0, host: '127.0.0.1' }), close: () => app.close() };
}

async function product(databaseUrl: string) {
  const { address, close } = await serveProduct(databaseUrl);
  return { address, close };
}

void main(process.argv[2] ?? '', process.argv[3] ?? '');
