import { readSettings } from './settings';

const POOLER = 'postgres://office@pooler:6432/pacesetter';
const SERVER = 'postgres://office@db:5432/pacesetter';

describe('a database behind a pooler', () => {
  it('is known by the way past it', () => {
    const settings = readSettings({}, { DATABASE_URL: POOLER, DATABASE_SESSION_URL: SERVER });
    expect(settings).toMatchObject({ databaseUrl: `${POOLER}?pgbouncer=true`, databaseSessionUrl: SERVER });
    expect(readSettings({}, { DATABASE_URL: SERVER })).not.toHaveProperty('databaseSessionUrl');
  });

  it.each([
    [{ DATABASE_URL: `${POOLER}?pgbouncer=true` }, /DATABASE_SESSION_URL must lead to the same database without it/],
    [{ DATABASE_URL: POOLER, DATABASE_SESSION_URL: `${POOLER}?pgbouncer=true` }, /without it/],
    [{ DATABASE_URL: 'postgres://pooler', DATABASE_SESSION_URL: SERVER }, /DATABASE_URL must name the database/],
    [{ DATABASE_URL: POOLER, DATABASE_SESSION_URL: 'mysql://db' }, /DATABASE_SESSION_URL is no address/],
  ])('is refused: %j', (environment, mistake) => {
    expect(() => readSettings({}, environment)).toThrow(mistake);
  });
});
