import { isOutage, withPatience } from '@pacesetter/postgres';
import type { Pool } from 'pg';
import { type KeyVault, SecretDestroyed, type Secrets, VaultUnavailable } from '../../src/key-vault.port';
import type { MasterKey } from '../../src/master-key';

export interface PostgresKeyVaultParts {
  /** Closed with the vault. */
  readonly pool: Pool;
  readonly masterKey: MasterKey;
  readonly patienceMs: number;
}

interface Row {
  readonly id: string;
  readonly wrapped: Buffer;
  readonly masterKey: string;
}

/** In order of id: two batches with the same ids wait for each other instead of for ever. */
const KEEP = `INSERT INTO vault.secrets (id, wrapped, master_key)
              SELECT id, wrapped, $3 FROM unnest($1::text[], $2::bytea[]) AS given (id, wrapped) ORDER BY id COLLATE "C"
              ON CONFLICT (id) DO NOTHING`;

const READ = `SELECT id, wrapped, master_key AS "masterKey" FROM vault.secrets
              WHERE id = ANY($1::text[]) AND wrapped IS NOT NULL`;

const MARK = `INSERT INTO vault.secrets (id, destroyed_at) VALUES ($1, now()) ON CONFLICT (id) DO NOTHING`;

const DESTROY = `UPDATE vault.secrets SET wrapped = NULL, master_key = NULL, destroyed_at = now()
                 WHERE id = $1 AND destroyed_at IS NULL`;

export class PostgresKeyVault implements KeyVault {
  constructor(private readonly parts: PostgresKeyVaultParts) {}

  async keep(id: string, secret: Uint8Array): Promise<Uint8Array> {
    const kept = (await this.keepAll(new Map([[id, secret]]))).get(id);
    if (kept === undefined) throw new SecretDestroyed(id);
    return kept;
  }

  async keepAll(secrets: Secrets): Promise<Secrets> {
    const ids = [...secrets.keys()];
    if (ids.length === 0) return new Map();
    const { masterKey } = this.parts;
    const wrapped = [...secrets].map(([id, secret]) => masterKey.wrap(id, secret).wrapped);
    await this.run(KEEP, [ids, wrapped, masterKey.fingerprint]);
    return this.read(ids);
  }

  async read(ids: readonly string[]): Promise<Secrets> {
    if (ids.length === 0) return new Map();
    const { rows } = await this.run<Row>(READ, [ids]);
    return new Map(rows.map(({ id, ...secret }) => [id, this.parts.masterKey.unwrap(id, secret)]));
  }

  async destroy(id: string): Promise<boolean> {
    const { rowCount } = await this.run(DESTROY, [id]);
    if (rowCount === 1) return true;
    // Unknown, or destroyed before, or kept since the look above: a mark for the first, a second look for the last.
    await this.run(MARK, [id]);
    return (await this.run(DESTROY, [id])).rowCount === 1;
  }

  async close(): Promise<void> {
    await this.parts.pool.end();
  }

  /** @throws VaultUnavailable when patience is over. Each statement bears being run twice. */
  private async run<Result extends object>(text: string, values: unknown[]) {
    const { pool, patienceMs } = this.parts;
    try {
      return await withPatience(() => pool.query<Result>(text, values), { patienceMs });
    } catch (cause) {
      if (!isOutage(cause)) throw cause;
      throw new VaultUnavailable(`the vault could not be reached for ${patienceMs} ms`, { cause });
    }
  }
}
