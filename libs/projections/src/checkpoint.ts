import { BEGINNING, type Position } from '@pacesetter/kernel';
import { escapeLiteral, type ClientBase } from 'pg';

type Queryable = Pick<ClientBase, 'query'>;

/** How far a view's tables have come. Each rebuild is a generation; the live one is what queries see. */
export interface Checkpoint {
  readonly generation: number;
  readonly position: Position;
  /** Of the definition the tables were made from. */
  readonly fingerprint: string;
}

export async function liveCheckpoint(db: Queryable, projection: string): Promise<Checkpoint | undefined> {
  const { rows } = await db.query<Checkpoint>(
    'SELECT generation, position, fingerprint FROM projections.checkpoints WHERE projection = $1 AND live',
    [projection],
  );
  return rows[0];
}

/** Positions of the live generations, for those projections that have one. */
export async function livePositions(
  db: Queryable,
  projections: readonly string[],
): Promise<ReadonlyMap<string, Position>> {
  const { rows } = await db.query<{ projection: string; position: Position }>(
    'SELECT projection, position FROM projections.checkpoints WHERE projection = ANY($1) AND live',
    [projections],
  );
  return new Map(rows.map(({ projection, position }) => [projection, position]));
}

export interface NewGeneration {
  readonly projection: string;
  readonly fingerprint: string;
  readonly live: boolean;
}

/** A generation that has seen no event yet; its number has never been used before. */
export async function insertGeneration(
  db: Queryable,
  { projection, fingerprint, live }: NewGeneration,
): Promise<Checkpoint> {
  const { rows } = await db.query<{ generation: number }>(
    `INSERT INTO projections.checkpoints (projection, live, fingerprint, position) VALUES ($1, $2, $3, $4)
     RETURNING generation`,
    [projection, live, fingerprint, BEGINNING],
  );
  const [{ generation }] = rows as [{ generation: number }];
  return { generation, position: BEGINNING, fingerprint };
}

/** A step of one generation from where its writer believes it is. */
export interface CheckpointStep {
  readonly projection: string;
  readonly generation: number;
  readonly from: Position;
  readonly to: Position;
}

/** SQLSTATE of the fence, see migrations/003-step.sql. */
const MOVED = 'PC001';

/** The fence as SQL text with its values inside, so that it can travel in one message with the rows. */
export function stepStatement({ projection, generation, from, to }: CheckpointStep): string {
  const step = [escapeLiteral(projection), generation, escapeLiteral(from), escapeLiteral(to)];
  return `SELECT projections.step(${step.join(', ')})`;
}

/** Whether the fence has stopped a batch: somebody else has moved the checkpoint. */
export function isFenced(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === MOVED;
}
