import type { Position, RecordedEvent } from '@pacesetter/kernel';

export type ProjectionErrorCode =
  | 'read-model-behind'
  | 'position-unknown'
  | 'poisonous-event'
  | 'unknown-projection'
  | 'rebuild-in-progress'
  | 'program-outdated'
  | 'checkpoint-moved';

export abstract class ProjectionError extends Error {
  abstract readonly code: ProjectionErrorCode;
}

/** A read model and how far it is; `stopped` says why it does not go on, when it does not. */
export interface ReadModelProgress {
  readonly projection: string;
  readonly position: Position;
  readonly stopped?: string;
}

/** Read models did not reach a position in time, or have stopped before it. */
export class ReadModelBehind extends ProjectionError {
  override readonly name = 'ReadModelBehind';
  readonly code = 'read-model-behind';

  constructor(
    readonly wanted: Position,
    readonly behind: readonly ReadModelProgress[],
    readonly waitedMs: number,
  ) {
    const models = behind.map(
      ({ projection, position, stopped }) =>
        `${projection} at ${position || 'the beginning'}${stopped ? ` (stopped: ${stopped})` : ''}`,
    );
    super(`position ${wanted} not reached after ${waitedMs} ms: ${models.join(', ')}`);
  }
}

/** A position after the last event: no answer has ever named it, so that waiting for it would be in vain. */
export class PositionUnknown extends ProjectionError {
  override readonly name = 'PositionUnknown';
  readonly code = 'position-unknown';

  constructor(wanted: Position, head: Position) {
    super(`there is no position ${wanted}: the last event has ${head || 'none'}`);
  }
}

/** What a person needs in order to find the event that a projection cannot digest. */
export interface PoisonousEventFacts {
  readonly projection: string;
  readonly eventId: string;
  readonly type: string;
  readonly streamId: string;
  readonly revision: number;
  readonly position: Position;
}

/** `apply` threw, or the database refused what it asked for. `cause` is that error. */
export class PoisonousEvent extends ProjectionError {
  override readonly name = 'PoisonousEvent';
  readonly code = 'poisonous-event';
  readonly facts: PoisonousEventFacts;

  constructor(projection: string, event: RecordedEvent, cause: unknown) {
    const { id, type, streamId, revision, position } = event;
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`projection ${projection} cannot apply ${type} ${id} (${streamId} revision ${revision}): ${reason}`, {
      cause,
    });
    this.facts = { projection, eventId: id, type, streamId, revision, position };
  }
}

export class UnknownProjection extends ProjectionError {
  override readonly name = 'UnknownProjection';
  readonly code = 'unknown-projection';

  constructor(readonly projection: string) {
    super(`there is no projection ${projection}`);
  }
}

/** Somebody, perhaps in another process, is rebuilding this projection. */
export class RebuildInProgress extends ProjectionError {
  override readonly name = 'RebuildInProgress';
  readonly code = 'rebuild-in-progress';

  constructor(readonly projection: string) {
    super(`projection ${projection} is being rebuilt already`);
  }
}

/** The fence: the checkpoint is not where its writer left it, so somebody else writes to this view now. */
export class CheckpointMoved extends ProjectionError {
  override readonly name = 'CheckpointMoved';
  readonly code = 'checkpoint-moved';

  constructor(readonly projection: string) {
    super(`the checkpoint of ${projection} was moved by somebody else`);
  }
}

/**
 * What is to be done needs a later release of the program: it has been here already. This one waits: it goes on when the
 * later one is gone for good, and somebody has said so.
 */
export class ProgramOutdated extends ProjectionError {
  override readonly name = 'ProgramOutdated';
  readonly code = 'program-outdated';

  constructor(
    readonly projection: string,
    readonly release: string,
    readonly madeBy: string,
  ) {
    super(
      `the tables of ${projection} were made by release ${madeBy}, this is ${release}: start ${madeBy} or later, ` +
        `or go back for good with \`pacesetter rebuild ${projection}\``,
    );
  }
}
