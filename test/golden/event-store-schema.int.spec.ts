import { resolve } from 'node:path';
import { EVENT_STORE_SCHEMA, migrateEventStore } from '@pacesetter/event-store/postgres';
import { schemaDump } from '@pacesetter/postgres';
import { testDatabase } from '@pacesetter/testing';
import { golden } from './golden';

it('the event store’s schema is the one that was reviewed', async () => {
  const { pool, drop } = await testDatabase({ key: 'event-store', migrate: migrateEventStore });
  const dump = await schemaDump(pool, [EVENT_STORE_SCHEMA]);
  await drop();
  const file = resolve(__dirname, 'schema/event-store.txt');
  expect(dump).toBe(await golden(file, dump));
});
