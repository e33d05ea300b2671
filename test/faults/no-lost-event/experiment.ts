import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore } from '@pacesetter/event-store';
import { createPostgresEventStore } from '@pacesetter/event-store/postgres';
import { BEGINNING } from '@pacesetter/kernel';
import type { TestDatabase } from '@pacesetter/testing';
import { Crew } from './crew';
import type { Message } from './messages';
import type { Sighting, Testimony } from './violations';

export interface ExperimentPlan {
  readonly writers: number;
  readonly stallingWriters: number;
  /** How many times a writer of either kind is killed and replaced. */
  readonly kills: number;
  readonly msBetweenKills: number;
  /** For how long to wait for the readers to come to the end. */
  readonly patienceMs: number;
}

const LOG = 'SELECT position::integer, id FROM event_store.events ORDER BY position';

/** What the server still does for writers that are dead. */
const UNFINISHED = `SELECT FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'
                      AND application_name <> 'polling-reader'`;

/** Processes write, stall and are killed, while others read: an experiment on one log. */
export class Experiment {
  private readonly acknowledged: Sighting[] = [];
  private readonly seen = new Map<string, Sighting[]>();
  private readonly following = new AbortController();
  private readonly crew: Crew;

  constructor(private readonly database: TestDatabase) {
    this.crew = new Crew(database.url, (message) => this.heard(message));
  }

  /** Carries out the plan, lets all readers come to the end, and answers what everybody saw. */
  async run(plan: ExperimentPlan): Promise<Testimony> {
    const store = createPostgresEventStore({ url: this.database.url });
    const followed = [this.follow(store, 'subscription', 1_000), this.follow(store, 'subscription of small pages', 10)];
    try {
      await this.crew.hire('polling-reader');
      await this.write(plan);
      this.crew.assertComplete();
      return await this.conclude(plan.patienceMs);
    } finally {
      this.following.abort();
      await this.crew.killAll();
      await Promise.all(followed);
      await store.close();
    }
  }

  private async write({ writers, stallingWriters, kills, msBetweenKills }: ExperimentPlan): Promise<void> {
    const roles = [...Array<string>(writers).fill('writer'), ...Array<string>(stallingWriters).fill('stalling-writer')];
    const running = await Promise.all(roles.map((role) => this.crew.hire(role)));
    for (let kill = 0; kill < kills; kill++) {
      await sleep(msBetweenKills);
      const index = kill % running.length;
      await this.crew.kill(running[index]!);
      running[index] = await this.crew.hire(roles[index]!);
    }
    await sleep(msBetweenKills);
    await Promise.all(running.map((child) => this.crew.kill(child)));
  }

  private async conclude(patienceMs: number): Promise<Testimony> {
    const { pool } = this.database;
    await until(async () => (await pool.query(UNFINISHED)).rowCount === 0, patienceMs);
    const { rows: log } = await pool.query<Sighting>(LOG);
    const last = log.at(-1)?.position ?? 0;
    await until(async () => [...this.seen.values()].every((seen) => (seen.at(-1)?.position ?? 0) >= last), patienceMs);
    return { log, readers: Object.fromEntries(this.seen), acknowledged: this.acknowledged };
  }

  private async follow(store: EventStore, reader: string, batchSize: number): Promise<void> {
    const options = { after: BEGINNING, batchSize, signal: this.following.signal };
    for await (const { events } of store.subscribeAll(options)) {
      this.noted(
        reader,
        events.map(({ id, position }) => ({ id, position: Number(position) })),
      );
    }
  }

  private heard(message: Message): void {
    if (message.kind === 'acknowledged') this.acknowledged.push(...message.events);
    if (message.kind === 'seen') this.noted('polling reader', message.events);
  }

  private noted(reader: string, events: readonly Sighting[]): void {
    const seen = this.seen.get(reader) ?? [];
    seen.push(...events);
    this.seen.set(reader, seen);
  }
}

/** Time over is no failure here: what is missing then shows in the testimony. */
async function until(condition: () => Promise<boolean>, patienceMs: number): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await condition()) && performance.now() < end) await sleep(20);
}
