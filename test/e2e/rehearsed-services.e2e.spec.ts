import { randomBytes } from 'node:crypto';
import { createDatabase, dropDatabase } from '@pacesetter/postgres';
import { MasterKey } from '@pacesetter/vault';
import { rehearsed, rehearsedByServices } from './rehearsed';
import { Installation, MASTER_KEY } from './services';

const PROGRAMME = 'luliang-2009';
const ORGANIZATIONS = 4;

/** Workers and projectors as processes of their own, driven over the queue: what they write is what one process writes. */
describe('a rehearsal of services', () => {
  // Only a database of this kind takes part in a rehearsal.
  const name = `rehearsal_${randomBytes(6).toString('hex')}`;
  let installation: Installation;
  let databaseUrl: string;

  beforeAll(async () => {
    installation = await Installation.open({ PACESETTER_REHEARSAL_SEED: '1', LOG_LEVEL: 'info' });
    databaseUrl = await createDatabase(installation.database.url, name);
    const settings = { DATABASE_URL: databaseUrl };
    for (const service of ['worker', 'worker', 'projector', 'projector'] as const)
      installation.start(service, settings);
    await Promise.all(installation.processes.map((each) => each.ready()));
  }, 120_000);

  afterAll(async () => {
    await installation.stop();
    await dropDatabase(installation.database.url, name);
    await installation.close();
  }, 60_000);

  it('has the same history as one process, event by event', async () => {
    const { url } = installation.redis;
    const vault = { url: installation.vault.url, masterKey: new MasterKey(MASTER_KEY) };
    const services = { databaseUrl, vault, queue: { backend: 'redis', url } as const };
    const apart = await rehearsedByServices(services, PROGRAMME, ORGANIZATIONS);
    const alone = await rehearsed(PROGRAMME, ORGANIZATIONS);
    expect(alone.completed).toBe(true);
    expect(apart.events).toBe(alone.events);
    expect(apart.historyDigest).toBe(alone.historyDigest);
  }, 240_000);
});
