import { startEventStoreDB } from '@pacesetter/testing/eventstoredb';
import { eventStoreContract } from '../../contract';
import { createEventStoreDBEventStore } from '.';

eventStoreContract(
  'EventStoreDB',
  async () => {
    const server = await startEventStoreDB();
    return {
      open: async ({ upcasters } = {}) => createEventStoreDBEventStore({ url: server.url, upcasters }),
      breakConnections: () => server.dropConnections(),
      dispose: () => server.stop(),
    };
  },
  { gaplessPositions: false, severalStreams: false, uniqueIds: 'stream' },
);
