import { testDatabase } from '@pacesetter/testing';
import { eventStoreContract } from '../../contract';
import { createPostgresEventStore, migrateEventStore } from '.';

eventStoreContract(
  'PostgreSQL',
  async () => {
    const database = await testDatabase({ key: 'event-store', migrate: migrateEventStore });
    const opened: { close(): Promise<void> }[] = [];
    return {
      open: async ({ upcasters } = {}) => {
        const store = createPostgresEventStore({ url: database.url, upcasters });
        opened.push(store);
        return store;
      },
      breakConnections: async () => {
        await database.pool.query(
          'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
        );
      },
      dispose: async () => {
        for (const store of opened) await store.close();
        await database.drop();
      },
    };
  },
  { gaplessPositions: true },
);
