import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ENGINE_OPTIONS, type EngineOptions } from '@pacesetter/engine';
import { createPool, migrate, packagePath, withPatience } from '@pacesetter/postgres';
import type { Pool } from 'pg';

const CONNECTIONS = 4;
const PATIENCE_MS = 10_000;

/** Makes the tables for signing in, or brings them up to date. */
export async function migrateAuthentication(pool: Pool): Promise<void> {
  await migrate(pool, packagePath('libs/authentication/adapters/postgres/migrations'), { schema: 'authentication' });
}

/** Connections for sessions, failures and the trail: opened at the first use, as most processes never need them. */
@Injectable()
export class Gatehouse implements OnApplicationShutdown {
  private opened?: Promise<Pool>;

  constructor(@Inject(ENGINE_OPTIONS) private readonly options: Pick<EngineOptions, 'databaseUrl'>) {}

  /** Runs one statement, and again while the server is restarted: each bears being run twice. */
  async query<Row extends object>(text: string, values: readonly unknown[]): Promise<readonly Row[]> {
    const pool = await this.pool();
    const { rows } = await withPatience(() => pool.query<Row>(text, [...values]), { patienceMs: PATIENCE_MS });
    return rows;
  }

  pool(): Promise<Pool> {
    this.opened ??= this.open();
    return this.opened;
  }

  async onApplicationShutdown(): Promise<void> {
    await (await this.opened)?.end();
  }

  private async open(): Promise<Pool> {
    const { databaseUrl } = this.options;
    const owner = createPool(databaseUrl, { name: 'authentication', max: 1 });
    try {
      await migrateAuthentication(owner);
    } finally {
      await owner.end();
    }
    return createPool(databaseUrl, { name: 'authentication', max: CONNECTIONS, settings: { role: 'gatekeeper' } });
  }
}
