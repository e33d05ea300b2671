import type { EventStore } from '@pacesetter/event-store';
import type { Position, RecordedEvent } from '@pacesetter/kernel';
import { withPatience } from '@pacesetter/postgres';
import type { Pool } from 'pg';
import type { Reaction } from './reaction';
import { loadReaction, saveReaction } from './reaction-checkpoint';

export interface DrivenReactionOptions {
  readonly pool: Pool;
  readonly store: EventStore;
  /** How long, in milliseconds, the database may be away. */
  readonly patienceMs: number;
  /** How often anything has been appended: while that is the same, the log is not read again. */
  readonly appends: () => number;
}

/** Events read in one call, and reacted to side by side. */
const PAGE = 1_000;

/**
 * Keeps a reaction going when its driver says so, generation by generation: first to all that has happened, then to all
 * that has followed from it, until nothing follows any more. A generation is taken in the order of its streams, so that
 * what comes of it does not depend on which of two streams was written first. For a process that is the only writer.
 */
export class DrivenReaction {
  private reached?: Position;
  private saved?: Position;
  /** How often had been appended when the log was read up to where it has reacted. */
  private appends = -1;

  constructor(
    private readonly reaction: Reaction,
    private readonly options: DrivenReactionOptions,
  ) {}

  /** Ends when nothing is left to react to; returns how far that is. @throws what the reaction throws */
  async react(): Promise<Position> {
    let waiting: readonly RecordedEvent[] = [];
    for (;;) {
      const appends = this.options.appends();
      const { events, position } = await this.news(appends);
      const { first, later } = byGeneration([...waiting, ...events]);
      for (let start = 0; start < first.length; start += PAGE) await this.handle(first.slice(start, start + PAGE));
      [this.reached, this.appends, waiting] = [position, appends, later];
      if (first.length === 0) return position;
    }
  }

  /** Writes down how far it has come, so that a crash repeats nothing that came before. */
  async save(): Promise<void> {
    const { pool, patienceMs } = this.options;
    const position = this.reached;
    if (position === undefined || position === this.saved) return;
    await withPatience(() => saveReaction(pool, this.reaction.name, position), { patienceMs });
    this.saved = position;
  }

  private async news(appends: number): Promise<{ events: readonly RecordedEvent[]; position: Position }> {
    const events: RecordedEvent[] = [];
    for (let after = await this.position(); ;) {
      if (appends === this.appends) return { events, position: after };
      const page = await this.options.store.readAll({ after, limit: PAGE, filter: { types: this.reaction.on } });
      events.push(...page.events);
      after = page.position;
      if (page.atHead) return { events, position: after };
    }
  }

  /** Up to where it has reacted; of a process before, as far as that was saved. */
  async position(): Promise<Position> {
    const { pool, patienceMs } = this.options;
    this.reached ??= await withPatience(() => loadReaction(pool, this.reaction.name), { patienceMs });
    return this.reached;
  }

  private async handle(events: readonly RecordedEvent[]): Promise<void> {
    await withPatience(() => this.reaction.handle(events), { patienceMs: this.options.patienceMs });
  }
}

/** After a crash a generation is found together with a part of what had followed from it already. */
function byGeneration(events: readonly RecordedEvent[]) {
  const ids = new Set(events.map(({ id }) => id));
  const follows = ({ metadata: { causationId } }: RecordedEvent) => ids.has(causationId);
  return {
    first: events.filter((event) => !follows(event)).sort(byStream),
    later: events.filter(follows),
  };
}

function byStream(a: RecordedEvent, b: RecordedEvent): number {
  if (a.streamId === b.streamId) return a.revision - b.revision;
  return a.streamId < b.streamId ? -1 : 1;
}
