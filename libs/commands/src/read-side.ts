import type { Position } from '@pacesetter/kernel';
import type { ViewReader } from './command-handling';

/** Read models as query handlers ask them: shape and injection token in one. */
export abstract class ReadSide implements ViewReader {
  abstract query<Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;

  abstract caughtUp(projections: readonly string[]): Promise<void>;

  /**
   * Waits, for some seconds at most, until the projections have seen a position; at once when there is none to wait for.
   * @throws ReadModelBehind
   * @throws PositionUnknown when no event has it yet
   */
  abstract reached(position: Position | undefined, projections: readonly string[]): Promise<void>;
}
