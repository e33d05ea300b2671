import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { testDatabase, type TestDatabase, testRedis, type TestRedis } from '@pacesetter/testing';
import { programOf } from './programs';

const ROOT = resolve(__dirname, '../..');

/** What all processes of a test lock the keys of persons with. */
export const MASTER_KEY = Buffer.alloc(32, 7);

export type ServiceName = 'api' | 'worker' | 'projector' | 'gateway';

interface Line {
  readonly msg: string;
  readonly address?: string;
  readonly operations?: string;
}

/** One service as a process of its own. */
export class ServiceProcess {
  readonly ended: Promise<number | null>;
  private readonly lines: Line[] = [];
  private errors = '';

  constructor(
    readonly name: ServiceName,
    private readonly child: ChildProcess,
  ) {
    let rest = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop() ?? '';
      this.lines.push(...lines.map((line) => JSON.parse(line) as Line));
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.errors += text));
    this.ended = once(child, 'close').then(([code]) => code as number | null);
  }

  said(message: string): Line | undefined {
    return this.lines.find(({ msg }) => msg === message);
  }

  async ready(): Promise<Line> {
    for (;;) {
      const line = this.said('ready');
      if (line !== undefined) return line;
      const ended = await Promise.race([this.ended, sleep(50, 'alive' as const)]);
      if (ended !== 'alive') throw new Error(`${this.name} ended with ${ended}: ${this.errors}`);
    }
  }

  async address(): Promise<string> {
    return (await this.ready()).address ?? '';
  }

  async operations(path: string): Promise<{ readonly status: number; readonly text: string }> {
    const response = await fetch(`${(await this.ready()).operations}${path}`);
    return { status: response.status, text: await response.text() };
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }
}

/** The services as an installation has them: processes on a PostgreSQL and a Redis that outlive each of them. */
export class Installation {
  readonly processes: ServiceProcess[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly vault: TestDatabase,
    readonly redis: TestRedis,
    private readonly settings: NodeJS.ProcessEnv,
  ) {}

  static async open(settings: NodeJS.ProcessEnv = {}): Promise<Installation> {
    const [database, vault, redis] = await Promise.all([testDatabase(), testDatabase(), testRedis()]);
    return new Installation(database, vault, redis, settings);
  }

  get environment(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      ...{ HOST: '127.0.0.1', PORT: '0', PACESETTER_OPERATIONS_PORT: '0', LOG_LEVEL: 'info' },
      ...{ DATABASE_URL: this.database.url, PACESETTER_VAULT_URL: this.vault.url },
      ...{ PACESETTER_QUEUE: 'redis', REDIS_URL: this.redis.url, PACESETTER_SWEEP_SECONDS: '1' },
      PACESETTER_PUBLIC_URL: 'http://campaigns.test',
      PACESETTER_MASTER_KEY: MASTER_KEY.toString('base64'),
      ...this.settings,
    };
  }

  start(name: ServiceName, settings: NodeJS.ProcessEnv = {}): ServiceProcess {
    const [program, ...args] = programOf(name);
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...this.environment, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const started = new ServiceProcess(name, child);
    this.processes.push(started);
    return started;
  }

  /** Runs a command of the command line to its end, and answers what it says. */
  async command(...args: readonly string[]): Promise<string> {
    const [program, ...first] = programOf('pacesetter');
    const child = spawn(program, [...first, ...args], { cwd: ROOT, env: { ...this.environment, LOG_LEVEL: 'warn' } });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    await once(child, 'close');
    return said;
  }

  /** Asks all processes to stop, and answers with what each of them ended. */
  async stop(): Promise<readonly (number | null)[]> {
    for (const each of this.processes) each.signal('SIGTERM');
    return Promise.all(this.processes.map(({ ended }) => ended));
  }

  /** Call it in `afterAll`: whatever is left is killed. */
  async close(): Promise<void> {
    for (const each of this.processes) each.signal('SIGKILL');
    await Promise.all(this.processes.map(({ ended }) => ended));
    await Promise.all([this.database.drop(), this.vault.drop(), this.redis.stop()]);
  }
}
