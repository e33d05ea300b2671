import { BEGINNING, type Position } from '@pacesetter/kernel';
import { escapeLiteral, type ClientBase } from 'pg';

type Queryable = Pick<ClientBase, 'query'>;

/** How far a view's tables have come. Each rebuild is a generation; the live one is what queries see. */
export interface Checkpoint {
  readonly generation: number;
  /** Of each partition. */
  readonly positions: ReadonlyMap<number, Position>;
  /** Of the definition the tables were made from. */
  readonly fingerprint: string;
  /** Release of the program that made them. */
  readonly madeBy: string;
}

export async function liveCheckpoint(db: Queryable, projection: string): Promise<Checkpoint | undefined> {
  const { rows } = await db.query<Omit<Checkpoint, 'positions'> & { partition: number; position: Position }>(
    `SELECT generation, partition, position, fingerprint, made_by AS "madeBy" FROM projections.checkpoints
     WHERE projection = $1 AND live ORDER BY partition`,
    [projection],
  );
  const [first] = rows;
  if (first === undefined) return undefined;
  const { generation, fingerprint, madeBy } = first;
  const positions = new Map(rows.map(({ partition, position }) => [partition, position]));
  return { generation, positions, fingerprint, madeBy };
}

/** Positions of the live generations, for those projections that have one: how far all partitions have come. */
export async function livePositions(
  db: Queryable,
  projections: readonly string[],
): Promise<ReadonlyMap<string, Position>> {
  const { rows } = await db.query<{ projection: string; position: Position }>(
    `SELECT projection, min(position) AS position FROM projections.checkpoints
     WHERE projection = ANY($1) AND live GROUP BY projection`,
    [projections],
  );
  return new Map(rows.map(({ projection, position }) => [projection, position]));
}

export interface NewGeneration extends Pick<Checkpoint, 'fingerprint' | 'madeBy'> {
  readonly projection: string;
  readonly partitions: readonly number[];
  readonly live: boolean;
}

/** A generation that has seen no event yet; its number has never been used before. */
export async function insertGeneration(db: Queryable, wanted: NewGeneration): Promise<Checkpoint> {
  const { projection, partitions, fingerprint, madeBy, live } = wanted;
  const { rows } = await db.query<{ generation: number }>(
    `WITH next AS (SELECT nextval(pg_get_serial_sequence('projections.checkpoints', 'generation')) AS generation)
     INSERT INTO projections.checkpoints (projection, generation, partition, live, fingerprint, made_by, position)
     OVERRIDING SYSTEM VALUE
     SELECT $1::text, next.generation, partition, $3::boolean, $4::text, $5::text, $6::text FROM next, unnest($2::integer[]) AS partition
     RETURNING generation`,
    [projection, partitions, live, fingerprint, madeBy, BEGINNING],
  );
  const [{ generation }] = rows as [{ generation: number }];
  return { generation, positions: new Map(partitions.map((partition) => [partition, BEGINNING])), fingerprint, madeBy };
}

/** A step of partitions of one generation, each from where its writer believes it is. */
export interface CheckpointStep {
  readonly projection: string;
  readonly generation: number;
  readonly partitions: readonly PartitionStep[];
}

export interface PartitionStep {
  readonly partition: number;
  readonly from: Position;
  readonly to: Position;
}

/** SQLSTATE of the fence, see migrations/004-partitions.sql. */
const MOVED = 'PC001';

/** The fence as SQL text with its values inside, so that it can travel in one message with the rows. */
export function stepStatement({ projection, generation, partitions }: CheckpointStep): string {
  const positions = (end: 'from' | 'to') => partitions.map((step) => escapeLiteral(step[end])).join(', ');
  const numbers = partitions.map(({ partition }) => partition).join(', ');
  return `SELECT projections.step(${escapeLiteral(projection)}, ${generation}, ARRAY[${numbers}],
    ARRAY[${positions('from')}], ARRAY[${positions('to')}])`;
}

/** Whether the fence has stopped a batch: somebody else has moved the checkpoint. */
export function isFenced(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === MOVED;
}

/** How far all partitions have come. */
export function reachedByAll({ positions }: Pick<Checkpoint, 'positions'>): Position {
  return [...positions.values()].reduce((one, other) => (one < other ? one : other));
}

/** The checkpoint of some of the partitions alone. */
export function partOf(checkpoint: Checkpoint, partitions: readonly number[]): Checkpoint {
  const positions = new Map([...checkpoint.positions].filter(([partition]) => partitions.includes(partition)));
  return { ...checkpoint, positions };
}
