import type { Position } from '@pacesetter/kernel';
import type { Pool, QueryResultRow } from 'pg';
import type { NumberedPosition, NumberTable } from '../../src/number-table';
import { ask } from './ask';

/** The numbers of one log, `$1` in every statement. */
export class PostgresNumberTable implements NumberTable {
  constructor(
    private readonly pool: Pool,
    private readonly log: number,
  ) {}

  async last(): Promise<NumberedPosition | undefined> {
    const [last] = await this.ask<NumberedPosition>(
      'SELECT number::int, position FROM log_numbers.numbers WHERE log = $1 ORDER BY numbers.number DESC LIMIT 1',
    );
    return last;
  }

  /** Who comes to an event that another is just adding waits for that one's end: so all up to the last are there then. */
  async add(after: number, positions: readonly Position[]): Promise<void> {
    await this.ask(
      `INSERT INTO log_numbers.numbers (log, number, position)
       SELECT $1, $2 + place, position FROM unnest($3::text[]) WITH ORDINALITY AS added (position, place)
       ORDER BY place
       ON CONFLICT DO NOTHING`,
      after,
      positions,
    );
  }

  async numbersOf(positions: readonly Position[]): Promise<ReadonlyMap<Position, number>> {
    const rows = await this.ask<NumberedPosition>(
      'SELECT number::int, position FROM log_numbers.numbers WHERE log = $1 AND position = ANY ($2)',
      positions,
    );
    return new Map(rows.map(({ number, position }) => [position, number]));
  }

  async countUpTo(position: Position): Promise<number> {
    const [found] = await this.ask<Pick<NumberedPosition, 'number'>>(
      `SELECT number::int FROM log_numbers.numbers WHERE log = $1 AND position <= $2
       ORDER BY position DESC LIMIT 1`,
      position,
    );
    return found?.number ?? 0;
  }

  async positionOf(number: number): Promise<Position | undefined> {
    const [found] = await this.ask<Pick<NumberedPosition, 'position'>>(
      'SELECT position FROM log_numbers.numbers WHERE log = $1 AND number = $2',
      number,
    );
    return found?.position;
  }

  private ask<Row extends QueryResultRow>(sql: string, ...parameters: readonly unknown[]): Promise<Row[]> {
    return ask<Row>(this.pool, sql, [this.log, ...parameters]);
  }
}
