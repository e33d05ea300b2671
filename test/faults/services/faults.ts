import { createConnection } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '@pacesetter/kernel';
import type { Clocks } from './clocks';
import type { Crew, Member } from './crew';
import type { Line, LineState } from './line';
import type { FaultKind } from './plan';
import type { PostgresServer, RedisServer } from './servers';
import type { SmallDisk } from './small-disk';

/** Everything that can be made to fail. */
export interface Installation {
  readonly crew: Crew;
  readonly clocks: Clocks;
  readonly postgres: PostgresServer;
  readonly redis: RedisServer;
  readonly disk: SmallDisk;
}

/** What a fault was done to, and the end of it. */
export interface Broken {
  readonly what: string;
  heal(): Promise<void>;
}

const MINUTE_MS = 60_000;
const WRONG_MS = [1, 2 * 24 * 60] as const;
const LATE_MS = [20, 150] as const;

/** Breaks something, as chance has it. Undefined where this machine does not let us. */
export async function breakSomething(
  kind: FaultKind,
  installation: Installation,
  random: Random,
): Promise<Broken | undefined> {
  return BREAK[kind](installation, random);
}

type Break = (installation: Installation, random: Random) => Promise<Broken | undefined>;

const BREAK: Readonly<Record<FaultKind, Break>> = {
  kill: ({ crew }, random) => killed(crew, [random.pick(crew.members)]),
  'kill-workers': ({ crew }) => killed(crew, crew.of('worker')),
  async pause({ crew }, random) {
    const member = random.pick(crew.members);
    member.signal('SIGSTOP');
    return { what: member.name, heal: async () => member.signal('SIGCONT') };
  },
  'postgres-restart': (installation) => postgresDown(installation, 'fast'),
  'postgres-crash': (installation) => postgresDown(installation, 'immediate'),
  async 'redis-crash'({ redis }) {
    await redis.down();
    return { what: 'Redis', heal: () => redis.up() };
  },
  async 'redis-emptied'({ redis }) {
    await emptied(await redis.port);
    return { what: 'Redis', heal: () => Promise.resolve() };
  },
  cut: (installation, random) => onLine({ kind: 'cut' }, installation, random),
  slow: (installation, random) => onLine({ kind: 'slow', ms: random.integer(...LATE_MS) }, installation, random),
  stall: (installation, random) => onLine({ kind: 'stalled' }, installation, random),
  'clock-forwards': ({ clocks, crew }, random) => clockWrong(clocks, random.pick(crew.members), +minutes(random)),
  'clock-backwards': ({ clocks, crew }, random) => clockWrong(clocks, random.pick(crew.members), -minutes(random)),
  async 'disk-full'({ disk, postgres }) {
    if (!disk.isOwn) return undefined;
    await disk.fill();
    return {
      what: 'PostgreSQL',
      async heal() {
        await disk.free();
        // A server that could not even write its log has given up.
        await postgres.up();
      },
    };
  },
};

/** A minute, or days: small and large mistakes are equally likely. */
function minutes(random: Random): number {
  const [least, most] = WRONG_MS;
  return Math.round(Math.exp(Math.log(least) + random.next() * Math.log(most / least)));
}

async function killed(crew: Crew, members: readonly Member[]): Promise<Broken> {
  for (const member of members) member.signal('SIGKILL');
  await Promise.all(members.map((member) => member.ended()));
  return {
    what: members.map(({ name }) => name).join(', '),
    async heal() {
      await Promise.all(members.map((member) => crew.begin(member)));
    },
  };
}

async function postgresDown({ postgres }: Installation, how: 'fast' | 'immediate'): Promise<Broken> {
  await postgres.down(how);
  return { what: 'PostgreSQL', heal: () => postgres.up() };
}

/** Between one process and a server, or before all APIs or gateways. */
async function onLine(state: LineState, { crew }: Installation, random: Random): Promise<Broken> {
  const member = random.pick(crew.members);
  const [what, line] = random.pick<readonly [string, Line]>([
    [`${member.name} – PostgreSQL`, member.database],
    [`${member.name} – PostgreSQL`, member.database],
    [`${member.name} – Redis`, member.redis],
    ['clients – API', crew.apis],
    ['subscribers – gateway', crew.gateways],
  ]);
  line.become(state);
  return { what, heal: async () => line.heal() };
}

async function clockWrong(clocks: Clocks, { name }: Member, wrongMinutes: number): Promise<Broken> {
  clocks.setWrong(name, wrongMinutes * MINUTE_MS);
  return { what: `${name} by ${wrongMinutes} min`, heal: async () => clocks.setWrong(name, 0) };
}

async function emptied(port: number): Promise<void> {
  const socket = createConnection(port, '127.0.0.1');
  socket.write('FLUSHALL\r\n');
  await once(socket, 'data');
  socket.end();
  await sleep(0);
}
