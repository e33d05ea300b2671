import { ReadSide } from '@pacesetter/commands';
import type { EventStore } from '@pacesetter/event-store';
import type { Position } from '@pacesetter/kernel';
import { PositionUnknown, type ProjectionHost, ReadModels } from '@pacesetter/projections';
import { type createPool, type Replica, withPatience } from '@pacesetter/postgres';
import type { EngineObserver } from './engine-observer';
import { StaleRead } from './stale-reads/stale-read';

/** How long work of the system waits for a read model to catch up, in milliseconds. */
const PATIENCE_MS = 120_000;
/** How long a query tries again while the database is restarted, in milliseconds: reading twice does no harm. */
const RESTART_MS = 20_000;
/** How long people wait for a read model to show what they did, in milliseconds. */
const PEOPLE_WAIT_MS = 5_000;

type Pool = ReturnType<typeof createPool>;

export interface ViewsParts {
  readonly pool: Pool;
  readonly store: EventStore;
  readonly projections: ProjectionHost;
  /** Asked where an answer may be stale; closed with the views. */
  readonly replica?: Replica;
  readonly observer?: Pick<EngineObserver, 'read'>;
}

/** Read models as decisions and jobs ask them. */
export class Views extends ReadSide {
  private readonly models: ReadModels;

  constructor(private readonly parts: ViewsParts) {
    super();
    this.models = new ReadModels(parts.pool);
  }

  /** How far the replica is behind, in seconds; undefined without one. */
  get replicaLag(): number | undefined {
    const { replica } = this.parts;
    return replica && replica.lag / 1_000;
  }

  async query<Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]> {
    const stale = await this.fromReplica<Row>(sql, parameters);
    if (stale !== undefined) return stale;
    const { rows } = await withPatience(() => this.models.query(sql, parameters), { patienceMs: RESTART_MS });
    return rows as Row[];
  }

  /** @throws ReadModelBehind when they do not get there in time */
  async caughtUp(names: readonly string[]): Promise<void> {
    StaleRead.current?.end();
    await this.parts.projections.waitFor(await this.parts.store.head(), names, PATIENCE_MS);
  }

  async reached(position: Position | undefined, names: readonly string[]): Promise<void> {
    if (position === undefined) return;
    // Who has seen something is to see it again: a replica may not have it yet.
    StaleRead.current?.end();
    const head = await this.parts.store.head();
    if (position > head) throw new PositionUnknown(position, head);
    await this.parts.projections.waitFor(position, names, PEOPLE_WAIT_MS);
  }

  async close(): Promise<void> {
    await this.parts.replica?.close();
  }

  /** What the replica has, where the answer may be stale; undefined when the primary has to say it. */
  private async fromReplica<Row>(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<readonly Row[] | undefined> {
    const read = StaleRead.current;
    const { replica, observer } = this.parts;
    if (read === undefined || replica === undefined) return undefined;
    const { age } = replica;
    const answer = age === undefined ? undefined : await replica.query(sql, parameters);
    observer?.read(answer === undefined ? 'primary' : 'replica');
    // One answer does not go back in time: what follows is read where this was.
    if (age === undefined || answer === undefined) read.end();
    else read.readAt(age);
    return answer?.rows as readonly Row[] | undefined;
  }
}
