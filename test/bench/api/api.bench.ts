import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { spawnTypescript } from '@pacesetter/testing';
import { Sessions } from '../../fuzz/sessions';
import { runBench, withBenchServer } from '../harness/bench-server';
import { report, takeTurns } from '../harness/figures';

/**
 * Commands over HTTP, each one accepted and durable, against what Fastify alone can answer on the same machine: signed in,
 * checked, decided and appended. Shorter turns with BENCH_SECONDS.
 */
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 10);
const CONNECTIONS = 64;

interface Served {
  readonly address: string;
}

let count = 0;

/** A command that nobody has given yet. */
function registration(): string {
  const organizationId = `unit-${process.pid}-${count++}`;
  const unit = { level: 'city', orgType: 'party-branch', parentId: 'bureau' };
  return JSON.stringify({ organizationId, name: '先锋支部', ...unit });
}

/** Requests a second, all of which must have been accepted. */
async function load(url: string, authorization: string): Promise<number> {
  const headers = { 'content-type': 'application/json', authorization };
  const request: autocannon.Request = { method: 'POST', setupRequest: (asked) => ({ ...asked, body: registration() }) };
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS, requests: [request] });
  if (result.non2xx + result.errors > 0) throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return result['2xx'] / result.duration;
}

async function asked<Answer>(server: ChildProcess, question?: string): Promise<Answer> {
  const answer = once(server, 'message');
  if (question !== undefined) server.send(question);
  return (await answer)[0] as Answer;
}

async function measure(hello: ChildProcess, product: ChildProcess): Promise<void> {
  const [bare, served] = await Promise.all([asked<Served>(hello), asked<Served>(product)]);
  const token = await new Sessions(served.address).of('administrator');
  const command = `${served.address}/v1/organizations/register-organization`;
  const { fastify, ours } = await takeTurns({
    fastify: () => load(bare.address, token),
    ours: () => load(command, token),
  });
  product.send('profile');
  await load(command, token);
  const { shares } = await asked<{ shares: readonly (readonly [string, number])[] }>(product, 'shares');
  const where = shares.slice(0, 10).map(([part, percent]) => `${part} ${percent} %`);
  const remark = `of the time it is busy: ${where.join(', ')}`;
  const work = `register-organization, ${CONNECTIONS} connections`;
  report({ work, against: 'bare Fastify, hello world', yardstick: fastify, reached: ours, unit: 'commands/s', remark });
}

runBench(() =>
  withBenchServer(async (newDatabase) => {
    const databaseUrl = await newDatabase('api');
    const servers = ['hello', 'product'].map((name) =>
      spawnTypescript(join(__dirname, 'server.ts'), name, databaseUrl),
    );
    const [hello, product] = servers as [ChildProcess, ChildProcess];
    try {
      await measure(hello, product);
    } finally {
      for (const server of servers) {
        const ended = once(server, 'exit');
        server.send('stop');
        await ended;
      }
    }
  }),
);
