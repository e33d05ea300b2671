import { resolve } from 'node:path';
import { dataDirectory } from './data-directory';
import { readSettings } from './settings';
import { SettingsError } from './settings-error';

describe('readSettings', () => {
  it('works alone', () => {
    expect(readSettings({}, {})).toEqual({
      dataDir: dataDirectory(),
      databaseUrl: undefined,
      vault: {},
      queue: { backend: 'postgres' },
      host: '127.0.0.1',
      port: 3000,
      http: { origins: [], proxies: [] },
      stopSeconds: 25,
      sweepSeconds: 15,
      workerConcurrency: 32,
    });
  });

  it('takes the command line before the environment', () => {
    const settings = readSettings(
      { data: 'here', port: 0 },
      { PACESETTER_DATA: 'there', PORT: '8080', HOST: '0.0.0.0' },
    );
    expect(settings).toMatchObject({ dataDir: resolve('here'), port: 0, host: '0.0.0.0' });
  });

  it('knows queues on Redis', () => {
    const url = 'redis://127.0.0.1:6379';
    expect(readSettings({}, { PACESETTER_QUEUE: 'redis', REDIS_URL: url }).queue).toEqual({ backend: 'redis', url });
  });

  it('takes a replica of a server that it knows', () => {
    const [url, replica] = ['postgres://office@db/pacesetter', 'postgres://office@replica/pacesetter'];
    const read = (environment: NodeJS.ProcessEnv) => readSettings({}, environment).replica;
    expect(read({ DATABASE_URL: url, DATABASE_REPLICA_URL: replica })).toEqual({ url: replica, maxLagMs: 5_000 });
    expect(read({ DATABASE_URL: url, DATABASE_REPLICA_MAX_LAG_SECONDS: '9' })).toBeUndefined();
    expect(() => read({ DATABASE_REPLICA_URL: replica })).toThrow('DATABASE_REPLICA_URL needs DATABASE_URL');
  });

  it('names every mistake at once', () => {
    const read = () => readSettings({}, { PACESETTER_QUEUE: 'redis', PORT: 'http' });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(/REDIS_URL.*\n.*PORT is "http"/);
    expect(() => readSettings({}, { PACESETTER_QUEUE: 'rabbit' })).toThrow('it can be postgres or redis');
  });
});
