import type { EventStore } from '@pacesetter/event-store';
import { BEGINNING, type Position } from '@pacesetter/kernel';
import { withPatience } from '@pacesetter/postgres';
import type { Pool } from 'pg';
import { livePositions } from './checkpoint';
import { ReadModelBehind, type ReadModelProgress } from './errors';
import { nothingBetween } from './lag';
import type { Projection } from './projection';
import type { ProjectionRunner } from './projection-runner';

/** How often to look at the checkpoint of a projection that another process runs. */
const POLL_MS = 25;
/** How often to look whether this process still runs the projection that is waited for. */
const SLICE_MS = 250;

export interface ReadModel {
  readonly projection: Projection;
  readonly runner: ProjectionRunner;
}

interface Source {
  readonly pool: Pool;
  readonly store: EventStore;
}

interface Goal {
  readonly position: Position;
  readonly timeoutMs: number;
}

/** @throws ReadModelBehind naming those that have not come to the position in time, or have stopped before it. */
export async function waitForPosition(
  source: Source,
  models: readonly ReadModel[],
  { position, timeoutMs }: Goal,
): Promise<void> {
  const started = performance.now();
  const deadline = started + timeoutMs;
  const ends = await Promise.all(models.map((model) => new Wait(source, model, position).until(deadline)));
  const behind = ends.filter((progress) => progress !== undefined);
  if (behind.length > 0) throw new ReadModelBehind(position, behind, Math.round(performance.now() - started));
}

/** The wait for one read model, in this process or in another. */
class Wait {
  constructor(
    private readonly source: Source,
    private readonly model: ReadModel,
    private readonly wanted: Position,
  ) {}

  /** Undefined when it is there; how far it is when the time is over or it has stopped. */
  async until(deadline: number): Promise<ReadModelProgress | undefined> {
    const { projection, runner } = this.model;
    for (;;) {
      const position = runner.position ?? (await this.stored(deadline));
      if (position >= this.wanted) return undefined;
      const left = deadline - performance.now();
      // A later release may keep what this one cannot.
      const stopped = runner.state === 'stopped' ? runner.error?.message : undefined;
      if (left <= 0 || stopped !== undefined) return { projection: projection.name, position, stopped };
      await this.nextLook(left);
    }
  }

  private async nextLook(left: number): Promise<void> {
    const here = this.model.runner.position !== undefined;
    await this.model.runner.waitFor(this.wanted, Math.min(left, here ? SLICE_MS : POLL_MS));
  }

  /** A checkpoint is not written for events that do not concern the view, so what the store says counts as well. */
  private async stored(deadline: number): Promise<Position> {
    const { name } = this.model.projection;
    const ask = () => livePositions(this.source.pool, [name]);
    const positions = await withPatience(ask, { patienceMs: deadline - performance.now() });
    const position = positions.get(name) ?? BEGINNING;
    if (position >= this.wanted) return position;
    const there = await nothingBetween(this.source.store, this.model.projection, [position, this.wanted]);
    return there ? this.wanted : position;
  }
}
