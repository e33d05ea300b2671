import { setTimeout as sleep } from 'node:timers/promises';
import { seededRandom } from '@pacesetter/kernel';
import { Auditor } from './auditor';
import { launchCampaign, subscribeToAll } from './campaign';
import { Clients } from './clients';
import { breakSomething } from './faults';
import type { Ground, Plot } from './ground';
import { type FaultKind, FAULTS, type PlannedFault, planOf } from './plan';
import { Session } from './session';
import { Subscribers } from './subscribers';
import type { Feed, Testimony } from './testimony';

/** How long it may take until everything works again after a fault, and until all is done at the end. */
const PATIENCE_MS = 60_000;

/** Days that the campaign may take longer than planned. */
const MOST_DAYS_MORE = 60;
/** After so many milliseconds somebody has looked for what is due. */
const SWEPT_MS = 1_200;

/** A fault as it happened, in milliseconds of the experiment. */
export interface Suffered {
  readonly kind: FaultKind;
  readonly what: string;
  readonly from: number;
  readonly healedAt: number;
  /** When every client had been answered again, unless the next fault came first. */
  readonly overAt: number;
}

export interface Findings {
  readonly seed: number;
  readonly faults: readonly Suffered[];
  readonly testimony: Testimony;
}

/** Which experiment it is. */
export interface Plan {
  /** What fails, where and for how long follows from it. */
  readonly seed: number;
  /** Told what happens, as it happens. */
  readonly tell: (what: string) => void;
}

/** Who takes part. */
interface Cast {
  readonly auditor: Auditor;
  readonly clients: Clients;
  readonly subscribers: Subscribers;
}

/** A campaign from its launch to its end, while everything fails around it that the seed has chosen. */
export class Experiment {
  private readonly random;
  private readonly auditor: Auditor;
  private readonly clients: Clients;
  private readonly subscribers: Subscribers;
  private readonly suffered: Suffered[] = [];
  private readonly troubles: string[] = [];

  private constructor(
    private readonly plan: Plan,
    private readonly plot: Plot,
    { auditor, clients, subscribers }: Cast,
  ) {
    this.random = seededRandom('targets', plan.seed);
    [this.auditor, this.clients, this.subscribers] = [auditor, clients, subscribers];
  }

  static async run(plan: Plan, ground: Ground): Promise<Findings> {
    const plot = await ground.installation(`s${plan.seed}`);
    try {
      const experiment = new Experiment(plan, plot, await Experiment.cast(plan.seed, plot));
      return await experiment.run();
    } finally {
      await plot.close();
    }
  }

  /** Everything is set up, and nothing has failed yet. */
  private static async cast(seed: number, { crew, clocks, postgres, redis }: Plot): Promise<Cast> {
    const auditor = await Auditor.open(crew.settings(Number(postgres.url.port), await redis.port), clocks);
    const password = await auditor.firstPassword();
    const [api, gateway] = [address(await crew.apis.listen()), address(await crew.gateways.listen())];
    await crew.beginAll();
    const session = new Session(api, password);
    await session.introduce();
    await launchCampaign(session, clocks.now().slice(0, 10));
    const subscribers = await Subscribers.open(gateway, (endpoint) => subscribeToAll(session, gateway, endpoint));
    return { auditor, clients: new Clients(session, clocks, seed), subscribers };
  }

  private async run(): Promise<Findings> {
    const { auditor, clients, subscribers, plot } = this;
    const { seed } = this.plan;
    try {
      subscribers.start();
      clients.start();
      await this.within('the first answers', clients.allAnswered());
      for (const planned of planOf(seed)) {
        this.plan.tell(FAULTS[planned.kind]);
        await this.suffer(planned);
      }
      this.plan.tell('everything works again');
      await this.within('the last answers', clients.allAnswered());
      await this.toTheEnd();
      await clients.stop(PATIENCE_MS);
      const testimony = await this.testify();
      return { seed, faults: this.suffered, testimony };
    } finally {
      await Promise.all([clients.stop(PATIENCE_MS), subscribers.stop(), plot.crew.stop().catch(() => undefined)]);
      await auditor.close();
    }
  }

  private async suffer({ kind, lastsMs, restMs, daysBefore, daysDuring }: PlannedFault): Promise<void> {
    const { clients, plot } = this;
    this.goBy(daysBefore);
    const from = clients.now();
    const broken = await breakSomething(kind, plot, this.random);
    if (broken === undefined) return;
    await sleep(lastsMs / 2);
    this.goBy(daysDuring);
    await sleep(lastsMs / 2);
    await this.within(`healing of ${kind}`, broken.heal());
    const healedAt = clients.now();
    if (restMs > 0) await this.within(`recovery from ${kind} of ${broken.what}`, clients.allAnswered());
    this.suffered.push({ kind, what: broken.what, from, healedAt, overAt: clients.now() });
    await sleep(restMs);
  }

  /** So many days, but none while more have to be nominated: a quota that nobody wants to exceed is not put to the test. */
  private goBy(days: number): void {
    for (let day = 0; day < days && !this.clients.mustNominate(); day++) this.plot.clocks.advance(1);
  }

  /** What is left of the campaign: faults put phases off, as they begin and end when somebody looks. */
  private async toTheEnd(): Promise<void> {
    for (let days = 0; days < MOST_DAYS_MORE; days += 2) {
      const over = await this.within('a look at the campaign', this.clients.isEverythingDecided());
      if (over !== false) return;
      this.goBy(2);
      await sleep(SWEPT_MS);
    }
  }

  /** What everybody has to say when it is over. */
  private async testify(): Promise<Testimony> {
    const { auditor, clients, subscribers, plot } = this;
    const overdue = await auditor.rest(PATIENCE_MS);
    this.plan.tell(overdue.length === 0 ? 'nothing is left to do' : `left to do: ${overdue.join(', ')}`);
    const history = await auditor.history();
    const feed = await this.wholeFeed();
    const late = await subscribers.haveAll(feed.events.length, PATIENCE_MS);
    const reads = subscribers.testimonies();
    this.troubles.push(...late.map((subscriber) => `${subscriber} did not get everything in time`));
    this.plan.tell('subscribers have everything');
    await subscribers.stop();
    this.plan.tell('the services stop');
    this.troubles.push(...(await plot.crew.stop()));
    const kept = await auditor.readModels();
    this.plan.tell('read models are derived anew');
    await auditor.rebuild();
    const rebuilt = await auditor.readModels();
    const deadLetters = await auditor.deadLetters();
    const troubles = [...this.troubles, ...clients.troubles, ...subscribers.troubles];
    const readModels = { kept, rebuilt };
    return { history, given: clients.given, reads, feed, readModels, overdue, deadLetters, troubles };
  }

  private wholeFeed(): Promise<Feed> {
    return this.subscribers.whole(AbortSignal.timeout(PATIENCE_MS)).catch((error: unknown) => {
      this.troubles.push(`the whole feed: ${String(error)}`);
      return { events: [], hidden: 0 };
    });
  }

  /** Nothing is waited for without end: what takes too long is told, and is undefined. */
  private async within<Result>(what: string, action: Promise<Result>): Promise<Result | undefined> {
    const over = new AbortController();
    const tooLong = sleep(PATIENCE_MS, undefined, { signal: over.signal }).catch(() => undefined);
    const answered = await Promise.race([action.then((result) => ({ result })), tooLong]);
    over.abort();
    if (answered !== undefined) return answered.result;
    this.troubles.push(`${what}: not within ${PATIENCE_MS / 1_000} s`);
    return undefined;
  }
}

function address(port: number): string {
  return `http://127.0.0.1:${port}`;
}
