import type { SqlParameter } from './sql-text';
import type { DomainEvent, RecordedEvent } from '@pacesetter/kernel';

export type Row = Readonly<Record<string, unknown>>;

/**
 * Collects the changes of a batch and writes them set-wise, in the order in which they were asked for as far as that
 * can be told apart: changes of one row are merged, `sql` is a barrier before which everything collected is written.
 */
export interface RowChanges {
  /** A new row; the key columns are the table's primary key. An existing row is overwritten in the given columns. */
  upsert(table: string, row: Row): void;
  /** Changes columns of the row with this key; nothing happens when there is none. */
  update(table: string, key: Row, patch: Row): void;
  /** Adds to numeric columns of the row with this key, null counting as 0; nothing happens when there is no such row. */
  increment(table: string, key: Row, by: Readonly<Record<string, number>>): void;
  remove(table: string, key: Row): void;
  /** A statement for sets of rows (`INSERT … SELECT`); names need no schema. */
  sql(text: string, parameters?: readonly SqlParameter[]): void;
}

/** How a read model falls into parts that several processes keep side by side. */
export interface Partitioning<Event extends DomainEvent = DomainEvent> {
  /** From 2 to 64. Another number makes the rows anew. */
  readonly count: number;
  /**
   * What all rows that an event touches belong to: events of another key touch none of them. Raise the projection's
   * `version` when it comes to mean something else.
   */
  key(event: RecordedEvent<Event>): string;
}

/** A read model: tables that follow from events and from nothing else. */
export interface Projection<Event extends DomainEvent = DomainEvent> {
  /** snake_case; its tables live in the schema `view_<name>`. */
  readonly name: string;
  readonly on: readonly Event['type'][];
  /** `CREATE TABLE/INDEX` statements without schema names; every table has a primary key. */
  readonly tables: string;
  /** Raise it when `apply` comes to mean something else: the rows are then made anew. From 1, which is the default. */
  readonly version?: number;
  /**
   * When given, events of different keys are applied by different processes, each in its own order. There are no statements
   * for sets of rows (`rows.sql`) then: they could reach rows of other keys.
   */
  readonly partitions?: Partitioning<Event> | undefined;
  /** Says what an event changes. Pure apart from `rows`: no reads, no clock. */
  apply(event: RecordedEvent<Event>, rows: RowChanges): void;
}
