import type { EventPage } from '@pacesetter/event-store';
import type { Position, RecordedEvent } from '@pacesetter/kernel';
import type { Pool } from 'pg';
import { writeBatch } from './batch-transaction';
import { reachedByAll, type Checkpoint } from './checkpoint';
import { PoisonousEvent } from './errors';
import { partitionOf } from './partitioning';
import type { Projection } from './projection';
import { RowChangeBuffer } from './row-change-buffer';
import { isRefusal } from './refusal';
import type { ViewSchema } from './view-schema';

/** A page with what it does to the rows, where that has been worked out already. */
export interface PreparedPage extends EventPage {
  readonly statements?: readonly string[];
}

/**
 * Carries partitions of one generation of one view forward, page by page. They may have come differently far: what one of them
 * has seen already is not applied to it again. Not to be called again before the last call has ended.
 */
export class ProjectionWriter {
  /** Where the database has each partition. */
  private stored: ReadonlyMap<number, Position>;
  private reached: Position;
  private storedAt = performance.now();

  constructor(
    private readonly pool: Pool,
    private readonly projection: Projection,
    private readonly schema: ViewSchema,
    private readonly checkpoint: Checkpoint,
  ) {
    this.stored = checkpoint.positions;
    this.reached = reachedByAll(checkpoint);
  }

  /** Everything up to here has been applied, though the checkpoint in the database may still be further back. */
  get position(): Position {
    return this.reached;
  }

  /** For how long the checkpoint in the database has been behind; 0 when it is not. */
  get unsavedMs(): number {
    return this.isSaved() ? 0 : performance.now() - this.storedAt;
  }

  /** Works out what pages do to the rows, which needs no database and so can be done while another page is written. */
  async *prepare(pages: AsyncIterable<EventPage>): AsyncGenerator<PreparedPage> {
    for await (const page of pages) yield { ...page, statements: this.tryStatementsFor(page.events) };
  }

  /**
   * Applies a page. One without events costs nothing: its position is kept in memory until `saveCheckpoint`.
   * @throws PoisonousEvent when an event cannot be applied; those before it have been.
   * @throws CheckpointMoved when somebody else writes to this generation.
   */
  async apply({ events, position, statements }: PreparedPage): Promise<void> {
    if (events.length > 0) await this.writeAround(events, position, statements);
    this.reached = position;
  }

  /** Writes the position down if no batch has done so. */
  async saveCheckpoint(): Promise<void> {
    if (!this.isSaved()) await this.write([], this.reached);
  }

  private isSaved(): boolean {
    for (const position of this.stored.values()) if (position < this.reached) return false;
    return true;
  }

  /** Writes the events together; when they are refused, in halves, so that one that cannot be written stands alone. */
  private async writeAround(
    events: readonly RecordedEvent[],
    to: Position,
    prepared?: readonly string[],
  ): Promise<void> {
    try {
      await this.write(prepared ?? this.statementsFor(events), to);
    } catch (error) {
      const [first] = events;
      if (first === undefined || !isRefusal(error)) throw error;
      if (events.length === 1) throw new PoisonousEvent(this.projection.name, first, error);
      await this.writeHalves(events, to);
    }
  }

  private async writeHalves(events: readonly RecordedEvent[], to: Position): Promise<void> {
    const before = events.slice(0, Math.floor(events.length / 2));
    const last = before.at(-1);
    if (last !== undefined) await this.writeAround(before, last.position);
    await this.writeAround(events.slice(before.length), to);
  }

  /** A failure is met again, and dealt with, when the page's turn comes. */
  private tryStatementsFor(events: readonly RecordedEvent[]): readonly string[] | undefined {
    try {
      return this.statementsFor(events);
    } catch {
      return undefined;
    }
  }

  private statementsFor(events: readonly RecordedEvent[]): readonly string[] {
    const rows = new RowChangeBuffer(this.schema, this.projection.partitions !== undefined);
    for (const event of events) if (this.concerns(event)) this.projection.apply(event, rows);
    return rows.statements();
  }

  /** Whether it belongs to one of these partitions, and that one has not seen it when this writer began. */
  private concerns(event: RecordedEvent): boolean {
    const { partitions } = this.projection;
    if (partitions === undefined) return true;
    const from = this.checkpoint.positions.get(partitionOf(partitions, event));
    return from !== undefined && event.position > from;
  }

  private async write(statements: readonly string[], to: Position): Promise<void> {
    const { generation } = this.checkpoint;
    const partitions = [...this.stored].map(([partition, from]) => ({ partition, from, to: from > to ? from : to }));
    const step = { projection: this.projection.name, generation, partitions };
    await writeBatch(this.pool, { schema: this.schema.name, statements, step });
    this.stored = new Map(partitions.map((each) => [each.partition, each.to]));
    this.reached = to;
    this.storedAt = performance.now();
  }
}
