import { testDatabase } from '@pacesetter/testing';
import { eventStoreContract } from '../../contract';
import { createPostgresEventStore, migrateEventStore } from '.';

const BREAK_CONNECTIONS = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                           WHERE datname = current_database() AND pid <> pg_backend_pid()`;

eventStoreContract(
  'PostgreSQL',
  async () => {
    const database = await testDatabase({ key: 'event-store', migrate: migrateEventStore });
    return {
      open: async ({ upcasters } = {}) => createPostgresEventStore({ url: database.url, upcasters }),
      breakConnections: async () => {
        await database.pool.query(BREAK_CONNECTIONS);
      },
      dispose: () => database.drop(),
    };
  },
  { gaplessPositions: true, severalStreams: true, uniqueIds: 'store' },
);
