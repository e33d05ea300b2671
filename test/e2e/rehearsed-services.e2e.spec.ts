import { randomBytes } from 'node:crypto';
import { createDatabase, dropDatabase } from '@pacesetter/postgres';
import type { RehearsalReport } from '@pacesetter/rehearsal';
import { startEventStoreDB } from '@pacesetter/testing/eventstoredb';
import { MasterKey } from '@pacesetter/vault';
import { rehearsed, rehearsedByServices } from './rehearsed';
import { Installation, MASTER_KEY } from './services';

const PROGRAMME = 'luliang-2009';
/** The fewest with which the campaign is a campaign: several levels, and contestants beside each other. */
const ORGANIZATIONS = 4;

/** Workers and projectors as processes of their own, driven over the queue: what they write is what one process writes. */
describe('a rehearsal of services', () => {
  let alone: RehearsalReport;
  const closing: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    alone = await rehearsed(PROGRAMME, ORGANIZATIONS);
    expect(alone.completed).toBe(true);
  }, 120_000);

  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  }, 60_000);

  /** Two of each, with everything that they share. @param eventStoreUrl where the events are, if not in PostgreSQL */
  async function rehearsedApart(eventStoreUrl?: string): Promise<RehearsalReport> {
    const installation = await Installation.open({ PACESETTER_REHEARSAL_SEED: '1', LOG_LEVEL: 'info' });
    closing.push(() => installation.close());
    // Only a database of this kind takes part in a rehearsal.
    const name = `rehearsal_${randomBytes(6).toString('hex')}`;
    const databaseUrl = await createDatabase(installation.database.url, name);
    closing.push(() => dropDatabase(installation.database.url, name));
    const settings = { DATABASE_URL: databaseUrl, EVENT_STORE_URL: eventStoreUrl };
    for (const service of ['worker', 'worker', 'projector', 'projector'] as const)
      installation.start(service, settings);
    closing.push(() => installation.stop());
    await Promise.all(installation.processes.map((each) => each.ready()));
    const vault = { url: installation.vault.url, masterKey: new MasterKey(MASTER_KEY) };
    const queue = { backend: 'redis', url: installation.redis.url } as const;
    return rehearsedByServices({ databaseUrl, eventStoreUrl, vault, queue }, PROGRAMME, ORGANIZATIONS);
  }

  it('has the same history as one process, event by event', async () => {
    const apart = await rehearsedApart();
    expect(apart.events).toBe(alone.events);
    expect(apart.historyDigest).toBe(alone.historyDigest);
  }, 240_000);

  it('has it also where the events are in EventStoreDB', async () => {
    const server = await startEventStoreDB();
    closing.push(() => server.stop());
    const apart = await rehearsedApart(server.url);
    expect(apart.events).toBe(alone.events);
    expect(apart.historyDigest).toBe(alone.historyDigest);
  }, 240_000);
});
