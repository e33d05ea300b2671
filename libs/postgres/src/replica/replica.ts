import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, QueryResult, QueryResultRow } from 'pg';
import { createPool } from '../pool';
import { WalFreshness } from './wal-freshness';

export interface ReplicaOptions {
  /** Of the server that the replica follows. */
  readonly primary: Pool;
  readonly url: string;
  /** A replica that is further behind is not asked, in milliseconds. */
  readonly maxLagMs: number;
  readonly log: ReplicaLog;
  /** How often to look how far it is, in milliseconds; a second when absent. */
  readonly lookEveryMs?: number;
}

interface ReplicaLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

const CONNECTIONS = 16;
/** Who waits longer is better off with the primary. */
const ANSWER_WITHIN_MS = 5_000;

const REPLAYED = `SELECT pg_is_in_recovery() AS standby, pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::text AS place`;
const WRITTEN = `SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::text AS place`;

/**
 * A streaming replica of a primary, and whether it may be asked: it is when it answers, is a standby and not further behind
 * than allowed. Each change is one line in the log.
 */
export class Replica {
  private readonly pool: Pool;
  private readonly freshness = new WalFreshness();
  private readonly closing = new AbortController();
  private looking: Promise<void> = Promise.resolve();
  /** Why it must not be asked; undefined when it may. */
  private trouble: string | undefined = 'it has not been seen yet';

  constructor(private readonly options: ReplicaOptions) {
    const { url } = options;
    this.pool = createPool(url, { name: 'replica', max: CONNECTIONS, answerWithinMs: ANSWER_WITHIN_MS, standby: true });
  }

  /** Looks after it until it is closed. Whoever does not wait for the first look asks the primary so long. */
  async start(): Promise<void> {
    await this.look();
    this.looking = this.lookOn();
  }

  /** How old what it shows is at most, in milliseconds; undefined when it must not be asked. */
  get age(): number | undefined {
    const age = this.freshness.age(performance.now());
    return this.trouble === undefined && age <= this.options.maxLagMs ? age : undefined;
  }

  /** How far it is behind, in milliseconds, whether or not it may be asked. Infinity when nobody knows. */
  get lag(): number {
    return this.freshness.age(performance.now());
  }

  /** What it answers; undefined when it cannot: ask the primary. */
  async query<Row extends QueryResultRow>(
    sql: string,
    parameters: readonly unknown[],
  ): Promise<QueryResult<Row> | undefined> {
    try {
      return await this.pool.query<Row>(sql, [...parameters]);
    } catch (error) {
      // A statement that is wrong fails at the primary as well, and there it is told.
      this.options.log.info({ error }, 'the replica could not answer: the primary does');
      return undefined;
    }
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.looking;
    await this.pool.end();
  }

  private async lookOn(): Promise<void> {
    const { signal } = this.closing;
    for (;;) {
      await sleep(this.options.lookEveryMs ?? 1_000, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      await this.look();
    }
  }

  private async look(): Promise<void> {
    const trouble = await this.troubleNow().catch((error: Error) => error.message);
    const { log, maxLagMs } = this.options;
    if ((trouble === undefined) !== (this.trouble === undefined)) {
      if (trouble === undefined) log.info({ maxLagMs }, 'the replica answers queries that may be stale');
      else log.warn({ trouble }, 'the replica is not asked any more: the primary answers');
    }
    this.trouble = trouble;
  }

  /** First the replica, then the primary: so the primary cannot seem to be behind its own replica. */
  private async troubleNow(): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ standby: boolean; place: string | null }>(REPLAYED);
    const [{ standby, place }] = rows as [{ standby: boolean; place: string | null }];
    if (!standby) return 'it is no standby: nobody knows what it follows';
    if (place === null) return 'it does not tell how far it has replayed';
    const replayed = BigInt(place);
    const written = await this.written();
    if (written !== undefined && replayed > written) return 'it follows another server than DATABASE_URL names';
    const now = performance.now();
    if (written !== undefined) this.freshness.primaryAt(now, written);
    this.freshness.replicaAt(replayed);
    const { maxLagMs } = this.options;
    this.freshness.forgetBefore(now - 2 * maxLagMs);
    const age = this.freshness.age(now);
    return age <= maxLagMs ? undefined : `it is ${(age / 1_000).toFixed(1)} s behind`;
  }

  /** Undefined while the primary is away: what the replica shows goes on, and grows old. */
  private async written(): Promise<bigint | undefined> {
    const answer = this.options.primary.query<{ place: string }>(WRITTEN);
    const { rows } = await answer.catch(() => ({ rows: [] }));
    return rows[0] === undefined ? undefined : BigInt(rows[0].place);
  }
}
