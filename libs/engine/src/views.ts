import { ReadSide } from '@pacesetter/commands';
import type { EventStore } from '@pacesetter/event-store';
import type { Position } from '@pacesetter/kernel';
import { PositionUnknown, type ProjectionHost, ReadModels } from '@pacesetter/projections';
import { createPool, withPatience } from '@pacesetter/postgres';

/** How long work of the system waits for a read model to catch up, in milliseconds. */
const PATIENCE_MS = 120_000;
/** How long a query tries again while the database is restarted, in milliseconds: reading twice does no harm. */
const RESTART_MS = 20_000;
/** How long people wait for a read model to show what they did, in milliseconds. */
const PEOPLE_WAIT_MS = 5_000;

type Pool = ReturnType<typeof createPool>;

/** Read models as decisions and jobs ask them. */
export class Views extends ReadSide {
  private readonly models: ReadModels;

  constructor(
    pool: Pool,
    private readonly store: EventStore,
    private readonly projections: () => ProjectionHost,
  ) {
    super();
    this.models = new ReadModels(pool);
  }

  async query<Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]> {
    const { rows } = await withPatience(() => this.models.query(sql, parameters), { patienceMs: RESTART_MS });
    return rows as Row[];
  }

  /** @throws ReadModelBehind when they do not get there in time */
  async caughtUp(names: readonly string[]): Promise<void> {
    await this.projections().waitFor(await this.store.head(), names, PATIENCE_MS);
  }

  async reached(position: Position | undefined, names: readonly string[]): Promise<void> {
    if (position === undefined) return;
    const head = await this.store.head();
    if (position > head) throw new PositionUnknown(position, head);
    await this.projections().waitFor(position, names, PEOPLE_WAIT_MS);
  }
}
