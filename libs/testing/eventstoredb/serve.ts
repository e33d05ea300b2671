import { startEventStoreDB } from '.';

/**
 * The stand-in as a process of its own: `node --require ./libs/testing/typescript-register.js libs/testing/eventstoredb/serve.ts
 * [port] [nodes] [name:password]`. Prints its connection string; ends with the signal to.
 */
async function serve([port = '2113', nodes = '1', login]: readonly string[]): Promise<void> {
  const server = await startEventStoreDB({ port: Number(port), nodes: Number(nodes), login });
  process.stdout.write(`${server.url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
}

void serve(process.argv.slice(2));
