import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OPERATIONS_PORT, readServiceSettings } from './service-settings';

const SHARED = {
  DATABASE_URL: 'postgres://pacesetter@db/pacesetter',
  PACESETTER_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
};

describe('the settings of a service', () => {
  it('name the servers that all services share', () => {
    const settings = readServiceSettings({ serves: false }, SHARED);
    expect(settings).toMatchObject({ databaseUrl: SHARED.DATABASE_URL, operationsPort: OPERATIONS_PORT });
  });

  it('are refused with every mistake at once', () => {
    const mistaken = { PACESETTER_QUEUE: 'redis', PORT: 'http', LOG_LEVEL: 'loud', PACESETTER_SWEEP_SECONDS: '' };
    const read = () => readServiceSettings({ serves: true }, mistaken);
    const about = [/PORT is "http"/, /needs REDIS_URL/, /LOG_LEVEL is "loud"/, /DATABASE_URL or DATABASE_URL_FILE/];
    for (const mistake of [...about, /PACESETTER_MASTER_KEY/, /PACESETTER_PUBLIC_URL is missing/]) {
      expect(read).toThrow(mistake);
    }
    expect(read).not.toThrow(/SWEEP/);
  });

  it('that hold a password are not repeated', () => {
    const read = () => readServiceSettings({ serves: false }, { ...SHARED, DATABASE_URL: 'mysql://user:secret@db' });
    expect(read).toThrow(/DATABASE_URL is no address of a PostgreSQL/);
    expect(read).not.toThrow(/secret/);
  });

  it('make a service of a rehearsal only where rehearsals are', () => {
    const seeded = { ...SHARED, PACESETTER_REHEARSAL_SEED: '7' };
    expect(() => readServiceSettings({ serves: false }, seeded)).toThrow(/for rehearsals alone/);
    const apart = { ...seeded, DATABASE_URL: 'postgres://pacesetter@db/rehearsal_7' };
    expect(readServiceSettings({ serves: false }, apart)).toMatchObject({ rehearsalSeed: 7 });
  });

  describe('that nobody should see', () => {
    let folder: string;
    beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'settings-'))));
    afterAll(() => rmSync(folder, { recursive: true }));

    it('may stand in files', () => {
      const file = join(folder, 'database-url');
      writeFileSync(file, `${SHARED.DATABASE_URL}\n`);
      const { DATABASE_URL: databaseUrl, ...others } = SHARED;
      const settings = readServiceSettings({ serves: false }, { ...others, DATABASE_URL_FILE: file });
      expect(settings.databaseUrl).toBe(databaseUrl);
      expect(() => readServiceSettings({ serves: false }, { ...SHARED, DATABASE_URL_FILE: file })).toThrow(
        'DATABASE_URL and DATABASE_URL_FILE are both set',
      );
    });

    it('are missed by name when their file is not there', () => {
      const { DATABASE_URL: _, ...others } = SHARED;
      const environment = { ...others, DATABASE_URL_FILE: join(folder, 'nothing') };
      expect(() => readServiceSettings({ serves: false }, environment)).toThrow(/cannot be read \(ENOENT\)/);
    });
  });
});
