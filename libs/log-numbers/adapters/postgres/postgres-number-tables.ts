import { migrate, packagePath } from '@pacesetter/postgres';
import type { Pool } from 'pg';
import type { NumberTable, NumberTables } from '../../src/number-table';
import { ask } from './ask';
import { PostgresNumberTable } from './postgres-number-table';

/** Numbers beside the read models. */
export class PostgresNumberTables implements NumberTables {
  constructor(private readonly pool: Pool) {}

  async open(log: string): Promise<NumberTable> {
    await migrate(this.pool, packagePath('libs/log-numbers/adapters/postgres/migrations'), { schema: 'log_numbers' });
    await ask(this.pool, 'INSERT INTO log_numbers.logs (name) VALUES ($1) ON CONFLICT DO NOTHING', [log]);
    const [found] = await ask<{ readonly log: number }>(this.pool, 'SELECT log FROM log_numbers.logs WHERE name = $1', [
      log,
    ]);
    if (found === undefined) throw new Error('somebody has removed a log from log_numbers.logs: start again');
    return new PostgresNumberTable(this.pool, found.log);
  }
}
