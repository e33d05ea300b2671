import { rehearsed, rehearsedOnEventStoreDB } from './rehearsed';

/** The fewest with which the campaign is a campaign: several levels, and contestants beside each other. */
const ORGANIZATIONS = 3;

it('a campaign has the same history on EventStoreDB as on PostgreSQL', async () => {
  const onPostgres = await rehearsed('gansu-2010', ORGANIZATIONS);
  const onEventStoreDB = await rehearsedOnEventStoreDB('gansu-2010', ORGANIZATIONS);
  expect(onEventStoreDB.completed).toBe(true);
  expect(onEventStoreDB.events).toBe(onPostgres.events);
  expect(onEventStoreDB.historyDigest).toBe(onPostgres.historyDigest);
}, 300_000);
