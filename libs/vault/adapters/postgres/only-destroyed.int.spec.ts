import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { MasterKey } from '../../index';
import { createPostgresKeyVault, migrateKeyVault } from '.';

const SECRET = Buffer.from('nobody may find this in the database');

describe('the vault in the database', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase({ key: 'vault', migrate: migrateKeyVault });
    const vault = createPostgresKeyVault({ url: database.url, masterKey: MasterKey.ephemeral() });
    await vault.keep('kept', SECRET);
    await vault.keep('gone', SECRET);
    await vault.destroy('gone');
    await vault.close();
  });
  afterAll(() => database.drop());

  async function as(role: string, statement: string): Promise<void> {
    const client = await database.pool.connect();
    try {
      await client.query(`BEGIN; ${role}`);
      await client.query(statement);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  }

  it.each([
    'DELETE FROM vault.secrets',
    `UPDATE vault.secrets SET wrapped = 'x' WHERE id = 'kept'`,
    `UPDATE vault.secrets SET wrapped = 'x', master_key = 'y', destroyed_at = NULL WHERE id = 'gone'`,
    `UPDATE vault.secrets SET id = 'free', wrapped = NULL, master_key = NULL, destroyed_at = now() WHERE id = 'kept'`,
  ])('refuses its owner: %s', async (change) => {
    await expect(as('RESET ROLE', change)).rejects.toThrow(/can only be destroyed/);
  });

  it('gives the keeper no right to remove a trace', async () => {
    await expect(as('SET ROLE vault_keeper', 'DELETE FROM vault.secrets')).rejects.toThrow(/permission denied/);
    await expect(as('SET ROLE vault_keeper', 'TRUNCATE vault.secrets')).rejects.toThrow(/permission denied/);
  });

  it('is closed to who writes the history', async () => {
    await database.pool.query(
      'DO $$ BEGIN CREATE ROLE event_store_writer; EXCEPTION WHEN duplicate_object THEN END $$',
    );
    await expect(as('SET ROLE event_store_writer', 'SELECT * FROM vault.secrets')).rejects.toThrow(/permission denied/);
  });

  it('holds nothing but wrapped secrets, and of a destroyed one its id', async () => {
    const { rows } = await database.pool.query<{ row: string; wrapped: Buffer | null }>(
      'SELECT secrets::text AS row, wrapped FROM vault.secrets ORDER BY id',
    );
    expect(rows[0]).toMatchObject({ wrapped: null });
    expect(rows[1]?.wrapped?.includes(SECRET)).toBe(false);
    expect(rows.map(({ row }) => row).join()).not.toContain(SECRET.toString('hex'));
  });
});
