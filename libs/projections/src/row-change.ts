import type { Row } from './projection';

/** New values (the key's among them) and sums for columns of one row; a column stands in one of the two at most. */
export interface Assignment {
  readonly set: Record<string, unknown>;
  readonly add: Record<string, number>;
}

/**
 * What a batch does to one row, in normal form. Whatever the order of the calls was, the same comes out of these steps
 * in this order: remove the row, change it if it is there, write it whether it is there or not.
 */
export class RowChange {
  removed = false;
  patched?: Assignment;
  upserted?: Assignment;

  constructor(readonly key: Row) {}

  upsert(row: Row): void {
    if (this.upserted === undefined) this.upserted = { set: { ...row }, add: {} };
    else assign(this.upserted, row);
  }

  update(patch: Row): void {
    const target = this.changeable();
    if (target !== undefined) assign(target, patch);
  }

  increment(by: Readonly<Record<string, number>>): void {
    const target = this.changeable();
    if (target === undefined) return;
    for (const [column, amount] of Object.entries(by)) addTo(target, column, amount);
  }

  remove(): void {
    this.removed = true;
    this.patched = undefined;
    this.upserted = undefined;
  }

  /** Where a change goes that needs the row to exist; nowhere once the row is known to be gone. */
  private changeable(): Assignment | undefined {
    if (this.upserted !== undefined) return this.upserted;
    if (this.removed) return undefined;
    return (this.patched ??= { set: { ...this.key }, add: {} });
  }
}

function assign(target: Assignment, row: Row): void {
  Object.assign(target.set, row);
  for (const column of Object.keys(target.add)) if (column in row) delete target.add[column];
}

function addTo(target: Assignment, column: string, amount: number): void {
  if (column in target.set) target.set[column] = numeric(target.set[column], column) + amount;
  else target.add[column] = (target.add[column] ?? 0) + amount;
}

/** As in the database: adding to nothing is adding to 0. */
function numeric(value: unknown, column: string): number {
  const number = Number(value ?? 0);
  if (Number.isNaN(number))
    throw new TypeError(`cannot add to column ${column}: ${JSON.stringify(value)} is no number`);
  return number;
}
