import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnTypescript } from '@pacesetter/testing';
import { Client } from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../src/embedded/embedded-postgres';
import { DISPOSABLE } from '../src/embedded/server-settings';

const FIXTURE = join(__dirname, 'start-and-wait.fixture.ts');

/** What another process says about the server it uses. */
export interface Started {
  readonly url: string;
  readonly adopted: boolean;
}

/** A data directory to start, kill and fight over servers in. */
export class ServerBench {
  readonly dataDir: string;
  private readonly servers: EmbeddedPostgres[] = [];
  private readonly children: ChildProcess[] = [];

  private constructor(readonly parent: string) {
    this.dataDir = join(parent, 'data');
  }

  static async create(): Promise<ServerBench> {
    const parent = await mkdtemp(join(tmpdir(), 'embedded-'));
    await chmod(parent, 0o755);
    return new ServerBench(parent);
  }

  async start(): Promise<EmbeddedPostgres> {
    const server = await startEmbeddedPostgres({ dataDir: this.dataDir, settings: DISPOSABLE });
    this.servers.push(server);
    return server;
  }

  async startElsewhere(): Promise<{ child: ChildProcess; started: Started }> {
    const child = spawnTypescript(FIXTURE, this.dataDir);
    this.children.push(child);
    const [started] = (await once(child, 'message')) as [Started];
    return { child, started };
  }

  /** The values a query answers, row by row. */
  async ask(url: string, query: string): Promise<unknown[]> {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<unknown[]>({ text: query, rowMode: 'array' });
    await client.end();
    return rows.flat();
  }

  async postmasterPid(): Promise<number> {
    const [pid] = (await readFile(join(this.dataDir, 'pgdata/postmaster.pid'), 'utf8')).split('\n');
    return Number(pid);
  }

  isUp(): boolean {
    return existsSync(join(this.dataDir, 'pgdata/postmaster.pid'));
  }

  /** Ends whatever a test has left running. */
  async settle(): Promise<void> {
    for (const child of this.children.splice(0)) child.kill('SIGKILL');
    for (const server of this.servers.splice(0)) await server.stop();
    if (this.isUp()) await (await this.start()).stop();
  }

  async remove(): Promise<void> {
    const cluster = await realpath(join(this.dataDir, 'pgdata')).catch(() => this.dataDir);
    for (const directory of [cluster, this.parent]) await rm(directory, { recursive: true, force: true });
  }
}
