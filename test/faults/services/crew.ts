import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join, resolve } from 'node:path';
import { programOf } from '../../e2e/programs';
import { type ServiceName, ServiceProcess } from '../../e2e/services';
import type { Clocks } from './clocks';
import { Line } from './line';

const ROOT = resolve(__dirname, '../../..');

/** Who works in the installation. */
const MEMBERS: readonly ServiceName[] = [
  ...(['api', 'api', 'gateway', 'gateway'] as const),
  ...(['worker', 'worker', 'projector', 'projector'] as const),
];

const MOST_TRIES = 10;

/** Where the servers are that all share. */
export interface Servers {
  readonly postgres: URL;
  readonly redisPort: number;
  readonly database: string;
  readonly vault: string;
}

/** One service, in as many lives as it takes, with lines and a clock of its own. */
export class Member {
  readonly database: Line;
  readonly redis: Line;
  port: number | undefined;
  private process?: ServiceProcess;
  /** Asked for once: it may have to be built, and nothing else goes on meanwhile. */
  private readonly program;

  constructor(
    readonly name: string,
    readonly service: ServiceName,
    servers: Servers,
  ) {
    this.program = programOf(service);
    this.database = new Line(() => [Number(servers.postgres.port)]);
    this.redis = new Line(() => [servers.redisPort]);
  }

  /** A new life, once it is ready for work. */
  async begin(environment: NodeJS.ProcessEnv, log: string): Promise<void> {
    const [program, ...args] = this.program;
    const child = spawn(program, args, { cwd: ROOT, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const file = createWriteStream(log, { flags: 'a' });
    child.stdout.pipe(file);
    child.stderr.pipe(file);
    this.process = new ServiceProcess(this.service, child);
    const { address } = await this.process.ready();
    if (address !== undefined) this.port = Number(new URL(address).port);
  }

  signal(signal: NodeJS.Signals): void {
    this.process?.signal(signal);
  }

  /** Answers the exit code, null when it was killed. */
  async ended(): Promise<number | null> {
    const code = await this.process?.ended;
    this.port = undefined;
    return code ?? null;
  }
}

/** All services of an installation, started and ended one by one. */
export class Crew {
  readonly members: readonly Member[];
  /** Where clients find whichever API, and whichever gateway, answers. */
  readonly apis = new Line(() => this.portsOf('api'));
  readonly gateways = new Line(() => this.portsOf('gateway'));

  constructor(
    private readonly servers: Servers,
    private readonly clocks: Clocks,
    private readonly folder: string,
  ) {
    const count = new Map<ServiceName, number>();
    this.members = MEMBERS.map((service) => {
      count.set(service, (count.get(service) ?? 0) + 1);
      return new Member(`${service}-${count.get(service)}`, service, servers);
    });
  }

  /** Of one kind, or all. */
  of(...services: readonly ServiceName[]): readonly Member[] {
    return services.length === 0 ? this.members : this.members.filter(({ service }) => services.includes(service));
  }

  /** Until it is ready for work: whoever ends before that is started again, as an orchestrator does. */
  async begin(member: Member): Promise<void> {
    const environment = await this.environmentOf(member);
    for (let tries = 1; ; tries++) {
      try {
        return await member.begin(environment, join(this.folder, `${member.name}.log`));
      } catch (error) {
        if (tries === MOST_TRIES) throw error;
      }
    }
  }

  async beginAll(): Promise<void> {
    await Promise.all(this.members.map((member) => this.begin(member)));
  }

  /** Asks everybody to stop. Answers who did not do so cleanly. */
  async stop(): Promise<readonly string[]> {
    for (const member of this.members) member.signal('SIGTERM');
    const codes = await Promise.all(this.members.map((member) => member.ended()));
    return this.members.flatMap(({ name }, index) =>
      codes[index] === 0 ? [] : [`${name} ended with ${codes[index]}`],
    );
  }

  /** Whatever is left ends now. */
  async close(): Promise<void> {
    for (const member of this.members) member.signal('SIGKILL');
    await Promise.all(this.members.map((member) => member.ended()));
    for (const { database, redis } of this.members) [database, redis].forEach((line) => line.close());
    [this.apis, this.gateways].forEach((line) => line.close());
  }

  private portsOf(service: ServiceName): readonly number[] {
    return this.of(service).flatMap(({ port }) => port ?? []);
  }

  private readonly environments = new Map<Member, NodeJS.ProcessEnv>();

  /** The same in each life. */
  private async environmentOf(member: Member): Promise<NodeJS.ProcessEnv> {
    const known = this.environments.get(member);
    if (known !== undefined) return known;
    const [database, redis] = await Promise.all([member.database.listen(), member.redis.listen()]);
    const environment = {
      ...this.settings(database, redis),
      FAULTS_CLOCK: this.clocks.fileOf(member.name),
      NODE_OPTIONS: `--require ${join(__dirname, 'shifted-date.cjs')}`,
    };
    this.environments.set(member, environment);
    return environment;
  }

  /** For programs that reach PostgreSQL and Redis at these ports. */
  settings(postgres: number, redis: number): NodeJS.ProcessEnv {
    const at = (name: string) => {
      const url = new URL(this.servers.postgres);
      [url.port, url.pathname] = [String(postgres), `/${name}`];
      return url.href;
    };
    return {
      ...process.env,
      ...{ HOST: '127.0.0.1', PORT: '0', PACESETTER_OPERATIONS_PORT: '0', LOG_LEVEL: 'info' },
      ...{ DATABASE_URL: at(this.servers.database), PACESETTER_VAULT_URL: at(this.servers.vault) },
      ...{ PACESETTER_QUEUE: 'redis', REDIS_URL: `redis://127.0.0.1:${redis}`, PACESETTER_SWEEP_SECONDS: '1' },
      ...{ PACESETTER_PUBLIC_URL: 'http://campaigns.test', PACESETTER_WEBHOOK_TARGETS: '127.0.0.1' },
      PACESETTER_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
    };
  }
}
