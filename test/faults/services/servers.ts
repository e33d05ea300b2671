import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DURABLE, type EmbeddedPostgres, freePort, startEmbeddedPostgres } from '@pacesetter/postgres';

/** What a crash of the machine destroys may be lost, what a crash of the server destroys may not; and little room. */
const SETTINGS = {
  ...DURABLE,
  fsync: false,
  max_connections: 300,
  max_wal_size: '96MB',
  min_wal_size: '32MB',
  wal_buffers: '1MB',
  shared_buffers: '64MB',
};

/** PostgreSQL as somebody runs it who also crashes it. */
export class PostgresServer {
  private server?: EmbeddedPostgres;

  constructor(private readonly folder: string) {}

  /** Starts it unless it runs. It keeps its port. */
  async up(): Promise<void> {
    await this.server?.leave();
    this.server = await startEmbeddedPostgres({ dataDir: this.folder, settings: SETTINGS });
  }

  get url(): URL {
    if (this.server === undefined) throw new Error('PostgreSQL has not been started');
    return new URL(this.server.url());
  }

  /** Fast: connections are ended, and everything is written. Immediate: it is as if it had crashed. */
  async down(how: 'fast' | 'immediate'): Promise<void> {
    const pid = Number(readFileSync(join(this.folder, 'pgdata', 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, how === 'fast' ? 'SIGINT' : 'SIGQUIT');
    while (existsSync(`/proc/${pid}`)) await sleep(10);
  }

  async stop(): Promise<void> {
    await this.up();
    await this.server?.stop();
  }
}

/** Redis with a log of what it has been told, as an installation has it. */
export class RedisServer {
  readonly port: Promise<number> = freePort();
  private server?: ChildProcess;

  constructor(private readonly folder: string) {}

  async up(): Promise<void> {
    mkdirSync(this.folder, { recursive: true });
    const where = ['--port', String(await this.port), '--bind', '127.0.0.1', '--dir', this.folder];
    const kept = ['--appendonly', 'yes', '--save', '', '--maxmemory-policy', 'noeviction'];
    this.server = spawn('redis-server', [...where, ...kept], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    this.server.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    while (!said.includes('Ready to accept connections')) {
      if (this.server.exitCode !== null) throw new Error(`redis-server ended: ${said}`);
      await sleep(10);
    }
  }

  async down(): Promise<void> {
    const { server } = this;
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  }
}
