import type { Row, RowChanges } from './projection';
import { tableStatements } from './row-statements';
import { RowChange } from './row-change';
import { type SqlParameter, withParameters } from './sql-text';
import type { ViewSchema } from './view-schema';

/** Changes of one table by the text of the row's key. */
type TableChanges = Map<string, RowChange>;

/**
 * Merges the changes of a batch per row in memory and states them as few set-wise statements.
 *
 * Values are what JSON can carry; `undefined` is `null`. Sums are made in JavaScript numbers: exact for whole numbers
 * up to 2^53. A key must be spelled the same way every time (`2026-01-01T00:00:00Z` and `…00.000Z` are two keys here).
 * Foreign keys and unique constraints between rows of one batch are not looked at: views should have none but their keys.
 */
export class RowChangeBuffer implements RowChanges {
  private readonly written: string[] = [];
  private tables = new Map<string, TableChanges>();

  /** @param byKeyAlone whether `sql` is refused, because other processes keep other rows of these tables */
  constructor(
    private readonly schema: ViewSchema,
    private readonly byKeyAlone = false,
  ) {}

  upsert(table: string, row: Row): void {
    this.change(table, row).upsert(row);
  }

  update(table: string, key: Row, patch: Row): void {
    this.refuseKeyColumns(table, patch);
    this.change(table, key, true).update(patch);
  }

  increment(table: string, key: Row, by: Readonly<Record<string, number>>): void {
    this.refuseKeyColumns(table, by);
    this.change(table, key, true).increment(by);
  }

  remove(table: string, key: Row): void {
    this.change(table, key, true).remove();
  }

  sql(text: string, parameters: readonly SqlParameter[] = []): void {
    if (this.byKeyAlone) throw new TypeError(`${this.schema.name} has partitions: a statement could reach other ones`);
    this.settle();
    this.written.push(withParameters(text, parameters));
  }

  /** Everything collected, in the order in which it has to run. */
  statements(): readonly string[] {
    this.settle();
    return this.written;
  }

  private settle(): void {
    for (const [table, changes] of this.tables) {
      const primaryKey = this.schema.primaryKey(table);
      this.written.push(...tableStatements({ schema: this.schema.name, table, primaryKey }, [...changes.values()]));
    }
    this.tables = new Map();
  }

  private change(table: string, row: Row, exact = false): RowChange {
    const primaryKey = this.schema.primaryKey(table);
    if (exact && Object.keys(row).length !== primaryKey.length) throw wrongKey(table, primaryKey, row);
    const text = keyText(table, primaryKey, row);
    const changes = this.changesOf(table);
    let change = changes.get(text);
    if (change === undefined) changes.set(text, (change = new RowChange(exact ? row : keyOf(primaryKey, row))));
    return change;
  }

  private changesOf(table: string): TableChanges {
    let changes = this.tables.get(table);
    if (changes === undefined) this.tables.set(table, (changes = new Map<string, RowChange>()));
    return changes;
  }

  private refuseKeyColumns(table: string, patch: Row): void {
    const column = this.schema.primaryKey(table).find((name) => name in patch);
    if (column !== undefined)
      throw new TypeError(`${table}.${column} is part of the key: remove the row and write a new one`);
  }
}

function keyOf(primaryKey: readonly string[], row: Row): Row {
  return Object.fromEntries(primaryKey.map((column) => [column, row[column]]));
}

function keyText(table: string, primaryKey: readonly string[], row: Row): string {
  const values = primaryKey.map((column) => row[column]);
  if (values.some((value) => value === undefined || value === null)) throw wrongKey(table, primaryKey, row);
  return values.length === 1 ? String(values[0]) : JSON.stringify(values.map(String));
}

function wrongKey(table: string, primaryKey: readonly string[], row: Row): TypeError {
  return new TypeError(`the key of ${table} is (${primaryKey.join(', ')}), not ${JSON.stringify(row)}`);
}
