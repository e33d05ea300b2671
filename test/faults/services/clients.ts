import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BodyOf,
  type CommandOptions,
  type CommandPath,
  type Decided,
  type PacesetterClient,
  PacesetterProblem,
} from '@pacesetter/client';
import { type Random, seededRandom } from '@pacesetter/kernel';
import type { Clocks } from './clocks';
import type { Session } from './session';
import type { Counted, Given } from './testimony';

export const CAMPAIGN = 'striving';
export const BUREAU = 'bureau';
export const TEAMS = Array.from({ length: 16 }, (_, index) => `team-${index + 1}`);
/** Of the round of awards in `programme.yaml`. */
export const PLACES = 3;
/** Days from the launch to its second day: a clock that is two days ahead does not close it yet. */
const NOMINATED_AFTER = 47;
const CLIENTS = 6;
const DAY_MS = 86_400_000;

const NOMINATE = '/v1/awards/nominate-for-award';

/** A command as it is to be given, under whatever key. */
interface Order {
  readonly path: CommandPath;
  readonly body: unknown;
  readonly count?: Counted;
  give(as: PacesetterClient, options: CommandOptions): Promise<Decided>;
}

function order<Path extends CommandPath>(path: Path, body: BodyOf<Path>, count?: Counted): Order {
  return { path, body, count, give: (as, options) => as.command(path, body, options) };
}

/** What everybody knows of the campaign: the page that all look at. */
interface Board {
  readonly pledges: readonly string[];
  readonly activities: readonly string[];
  readonly nominating: boolean;
}

/** People of some teams who give commands one after the other, and do not give up. */
class Client {
  private readonly random: Random;
  private readonly counts = new Map<string, number>();
  private readonly done = new Set<string>();

  constructor(
    readonly name: string,
    private readonly teams: readonly string[],
    seed: number,
  ) {
    this.random = seededRandom('client', name, seed);
  }

  /** What is done next; some of it is refused, as it would be to people. */
  next(board: Board, clocks: Clocks): Order {
    const { random } = this;
    const team = random.pick(this.teams);
    const subject = { campaignId: CAMPAIGN, subject: { organizationId: team } };
    const owed = board.activities.find((obligation) => this.once(`${team} ${obligation}`, 0.7));
    if (owed !== undefined) {
      const note = `${team} has done it`;
      return order('/v1/campaigns/record-activity', { ...subject, obligation: owed, items: [], note });
    }
    const pledge = board.pledges.find((obligation) => this.once(`${team} ${obligation}`, 0.8));
    if (pledge !== undefined) return order('/v1/pledges/publish-pledge', this.pledge(team, pledge, clocks));
    if (board.nominating && random.chance(0.5)) return this.nomination(team);
    return random.chance(0.15) ? this.uncertain(team) : this.count(team);
  }

  private pledge(team: string, obligation: string, clocks: Clocks): BodyOf<'/v1/pledges/publish-pledge'> {
    const dueAt = new Date(Date.parse(clocks.now()) + 10 * DAY_MS).toISOString();
    const items = [
      { key: `${obligation}-1`, topic: 'service', text: 'We open on Saturdays.', dueAt, carriedOver: false },
    ];
    return { campaignId: CAMPAIGN, subject: { organizationId: team }, obligation, items };
  }

  /** May be possible or not, depending on what the day is. */
  private uncertain(team: string): Order {
    const subject = { campaignId: CAMPAIGN, subject: { organizationId: team } };
    const items = [{ key: 'publication-1', outcome: 'kept' as const }];
    const checked = { ...subject, items: items.map((item) => ({ ...item, statement: 'It is done.' })) };
    return this.random.pick([
      order('/v1/pledges/self-check-pledge', checked),
      order('/v1/pledges/verify-pledge', { ...subject, items }),
      this.nomination(team),
    ]);
  }

  private nomination(organizationId: string): Order {
    const subject = { campaignId: CAMPAIGN, subject: { organizationId } };
    const nomination = { ...subject, round: 'spring', award: 'advanced', statement: 'They work well.' };
    return order(NOMINATE, nomination);
  }

  /** Numbers that only this client gives, one after the other: their order can be seen in the history. */
  private count(organizationId: string): Order {
    const value = (this.counts.get(organizationId) ?? 0) + 1;
    this.counts.set(organizationId, value);
    const attributes = { [this.name]: String(value) };
    const count = { organizationId, client: this.name, value };
    const body = { organizationId, attributes, reason: 'counted' };
    return order('/v1/organizations/change-organization-attributes', body, count);
  }

  private once(what: string, chance: number): boolean {
    if (this.done.has(what)) return false;
    this.done.add(what);
    return this.random.chance(chance);
  }

  pause(): number {
    return this.random.integer(60, 260);
  }
}

/** Clients at work until they are told to stop, and what each was answered. */
export class Clients {
  readonly given: Given[] = [];
  readonly troubles: string[] = [];
  private readonly begun = performance.now();
  private readonly stopping = new AbortController();
  private readonly nominatedFrom: number;
  private board: Board = { pledges: [], activities: [], nominating: false };
  private readonly work: Promise<void>[] = [];

  constructor(
    private readonly session: Session,
    private readonly clocks: Clocks,
    private readonly seed: number,
  ) {
    this.nominatedFrom = Date.parse(clocks.now()) + NOMINATED_AFTER * DAY_MS;
  }

  start(): void {
    for (let index = 0; index < CLIENTS; index++) {
      const teams = TEAMS.filter((_, team) => team % CLIENTS === index);
      this.work.push(this.atWork(new Client(`client-${index + 1}`, teams, this.seed)));
    }
    this.work.push(this.lookAtBoard());
  }

  /** Milliseconds since the experiment began. */
  now(): number {
    return performance.now() - this.begun;
  }

  /** Resolves when each client has been answered something that it asked after this moment. */
  async allAnswered(): Promise<void> {
    const since = this.now();
    const names = () => new Set(this.given.filter(({ sentAt }) => sentAt >= since).map(({ client }) => client));
    while (names().size < CLIENTS) await sleep(20);
  }

  /** Whether the days of the round have come, and fewer than it takes to put its quota to the test are nominated. */
  mustNominate(): boolean {
    const nominated = this.given.filter(({ path, refusal }) => path === NOMINATE && refusal === undefined);
    return Date.parse(this.clocks.now()) > this.nominatedFrom && nominated.length <= PLACES;
  }

  /** Whether the campaign is completed and its awards are conferred: a public notice may outlast the campaign. */
  async isEverythingDecided(): Promise<boolean> {
    const { status } = await this.campaign();
    if (status !== 'completed') return false;
    const asked = { path: { id: CAMPAIGN }, query: { standing: 'conferred' }, signal: this.session.signal } as const;
    const { items } = await this.session.whileSignedIn((as) => as.get('/v1/campaigns/{id}/awards', asked));
    return items.length > 0;
  }

  /** Lets everybody finish what they are waiting for; what is not answered by then is told. */
  async stop(patienceMs: number): Promise<void> {
    this.stopping.abort();
    const late = setTimeout(() => this.session.giveUp(), patienceMs);
    await Promise.all(this.work);
    clearTimeout(late);
  }

  private async atWork(client: Client): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.give(client.name, client.next(this.board, this.clocks));
      await sleep(client.pause());
    }
  }

  private async give(client: string, { path, body, give, count }: Order): Promise<void> {
    const sentAt = this.now();
    const idempotencyKey = crypto.randomUUID();
    let repeated = false;
    const { signal } = this.session;
    const once = (as: PacesetterClient) => {
      const options = { idempotencyKey, repeated, signal };
      repeated = true;
      return give(as, options);
    };
    const entry = (answer: Pick<Given, 'events' | 'stream' | 'refusal'>) =>
      this.given.push({ client, path, body, sentAt, answeredAt: this.now(), ...answer, ...(count && { count }) });
    try {
      const { events, stream } = await this.session.whileSignedIn(once);
      entry({ events, stream });
    } catch (error) {
      if (signal.aborted) return void this.troubles.push(`${client}: ${path} was never answered`);
      if (!(error instanceof PacesetterProblem)) throw error;
      if (error.status >= 500) this.troubles.push(`${client}: ${path} was answered ${error.message}`);
      entry({ events: [], refusal: error.code });
    }
  }

  private async lookAtBoard(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.readBoard().catch((error: unknown) => this.troubles.push(`the board: ${String(error)}`));
      await sleep(500);
    }
  }

  private campaign() {
    const asked = { path: { id: CAMPAIGN }, signal: this.session.signal };
    return this.session.whileSignedIn((as) => as.get('/v1/campaigns/{id}', asked));
  }

  private async readBoard(): Promise<void> {
    const { obligations, phase } = await this.campaign();
    const present = obligations.filter((each) => each.phase === phase);
    const keys = (pledges: boolean) =>
      present.flatMap(({ kind, obligation }) => ((kind === 'pledge') === pledges ? obligation : []));
    this.board = { pledges: keys(true), activities: keys(false), nominating: this.mustNominate() };
  }
}
