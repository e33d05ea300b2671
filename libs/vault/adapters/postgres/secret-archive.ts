import { createPool } from '@pacesetter/postgres';
import type { Pool } from 'pg';
import type { KeptSecret } from '../../src/kept-secret';

interface Row {
  readonly id: string;
  readonly bytes: Buffer | null;
  readonly masterKey: string | null;
  readonly keptAt: Date;
  readonly destroyedAt: Date | null;
}

const PAGE = 5_000;

const READ = `SELECT id, wrapped AS bytes, master_key AS "masterKey", kept_at AS "keptAt", destroyed_at AS "destroyedAt"
              FROM vault.secrets WHERE id > $1 ORDER BY id LIMIT ${PAGE}`;

const INSERT = `INSERT INTO vault.secrets (id, wrapped, master_key, kept_at, destroyed_at)
                SELECT * FROM unnest($1::text[], $2::bytea[], $3::text[], $4::timestamptz[], $5::timestamptz[])
                ON CONFLICT (id) DO NOTHING`;

/** What is there under these ids and is neither what was given nor destroyed. */
const OTHERS = `SELECT given.id FROM unnest($1::text[], $2::bytea[]) AS given (id, bytes)
                JOIN vault.secrets kept ON kept.id = given.id
                WHERE kept.wrapped IS NOT NULL AND kept.wrapped IS DISTINCT FROM given.bytes`;

/** All secrets of a vault on PostgreSQL as they are stored: nothing is unwrapped, and no master key is needed. */
export class SecretArchive {
  private readonly pool: Pool;

  constructor(url: string) {
    this.pool = createPool(url, { name: 'vault-archive', max: 1, settings: { role: 'vault_keeper' } });
  }

  async *all(): AsyncGenerator<KeptSecret> {
    let after = '';
    for (;;) {
      const { rows } = await this.pool.query<Row>(READ, [after]);
      yield* rows.map(keptSecret);
      if (rows.length < PAGE) return;
      after = rows.at(-1)?.id ?? after;
    }
  }

  async isEmpty(): Promise<boolean> {
    const { rowCount } = await this.pool.query('SELECT FROM vault.secrets LIMIT 1');
    return rowCount === 0;
  }

  /** Adds those whose id is not there. Answers the ids that are there with another secret. */
  async insert(secrets: readonly KeptSecret[]): Promise<readonly string[]> {
    const ids = secrets.map(({ id }) => id);
    const bytes = secrets.map(({ wrapped }) => wrapped?.bytes);
    const masterKeys = secrets.map(({ wrapped }) => wrapped?.masterKey);
    const times = [secrets.map(({ keptAt }) => keptAt), secrets.map(({ destroyedAt }) => destroyedAt)];
    await this.pool.query(INSERT, [ids, bytes, masterKeys, ...times]);
    const { rows } = await this.pool.query<{ id: string }>(OTHERS, [ids, bytes]);
    return rows.map(({ id }) => id);
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

function keptSecret({ id, bytes, masterKey, keptAt, destroyedAt }: Row): KeptSecret {
  return {
    ...{ id, keptAt: keptAt.toISOString() },
    ...(destroyedAt !== null && { destroyedAt: destroyedAt.toISOString() }),
    ...(bytes !== null && masterKey !== null && { wrapped: { bytes, masterKey } }),
  };
}
