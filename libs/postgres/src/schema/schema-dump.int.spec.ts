import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { schemaDump } from './schema-dump';

const TABLES = `
  CREATE SCHEMA dump;
  CREATE TYPE dump.band AS ENUM ('excellent', 'average');
  CREATE TABLE dump.unit (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text COLLATE "C" NOT NULL CHECK (name <> ''));
  CREATE TABLE dump.pledge (
    id uuid PRIMARY KEY, unit int REFERENCES dump.unit, band dump.band DEFAULT 'average', points int,
    doubled int GENERATED ALWAYS AS (points * 2) STORED);
  CREATE INDEX pledge_by_unit ON dump.pledge (unit) WHERE points > 0;
  CREATE VIEW dump.good AS SELECT id FROM dump.pledge WHERE points > 10;`;

const BEHAVIOUR = `
  CREATE FUNCTION dump.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'append only'; END $$;
  CREATE TRIGGER refuse BEFORE UPDATE ON dump.pledge FOR EACH ROW EXECUTE FUNCTION dump.refuse();
  GRANT USAGE ON SCHEMA dump TO pg_monitor;
  GRANT SELECT, INSERT ON dump.pledge TO pg_monitor;
  GRANT UPDATE (points) ON dump.pledge TO public;
  REVOKE EXECUTE ON FUNCTION dump.refuse() FROM public;
  GRANT EXECUTE ON FUNCTION dump.refuse() TO pg_monitor;`;

describe('schemaDump', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
    await database.pool.query(TABLES);
    await database.pool.query(BEHAVIOUR);
  });

  afterAll(() => database.drop());

  it('tells of types, relations, columns, constraints, indexes, triggers, functions and grants', async () => {
    expect(await schemaDump(database.pool, ['dump'])).toMatchSnapshot();
  });

  it('is the same in another database, whatever the order of creation and the search path', async () => {
    const other = await testDatabase();
    await other.pool.query(
      `CREATE TABLE public.first (); ALTER DATABASE "${other.url.split('/').at(-1)}" SET search_path = dump`,
    );
    await other.pool.query(TABLES.replace('points int,', 'gone int, points int,'));
    await other.pool.query('ALTER TABLE dump.pledge DROP COLUMN gone');
    await other.pool.query(BEHAVIOUR);
    expect(await schemaDump(other.pool, ['dump'])).toBe(await schemaDump(database.pool, ['dump']));
    await other.drop();
  });

  it('says nothing about other schemas', async () => {
    expect(await schemaDump(database.pool, ['elsewhere'])).toBe('');
  });
});
