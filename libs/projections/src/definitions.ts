import { MOST_PARTITIONS } from './partitioning';
import type { Projection } from './projection';

/** Leaves room for `view_` and `__former` within PostgreSQL's 63 bytes. */
const LONGEST_NAME = 48;

/** @throws TypeError when a name is not plain snake_case or is taken twice, or a number of partitions makes no sense. */
export function checkDefinitions(projections: readonly Projection[]): void {
  const names = new Set<string>();
  for (const { name, partitions } of projections) {
    if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name) || name.length > LONGEST_NAME) {
      throw new TypeError(`"${name}" is no name for a projection: snake_case, at most ${LONGEST_NAME} letters`);
    }
    if (names.has(name)) throw new TypeError(`two projections are named ${name}`);
    names.add(name);
    checkPartitions(name, partitions?.count);
  }
}

function checkPartitions(name: string, count = 2): void {
  if (Number.isInteger(count) && count >= 2 && count <= MOST_PARTITIONS) return;
  throw new TypeError(`projection ${name} cannot have ${count} partitions: say 2 to ${MOST_PARTITIONS}, or nothing`);
}
