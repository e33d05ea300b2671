import { breakableWay, startEventStoreDB } from '@pacesetter/testing/eventstoredb';
import { eventStoreContract } from '../../contract';
import { createEventStoreDBEventStore } from '.';

/** A real server when EVENTSTORE_URL names one: a single node, with a log of its own. */
const { EVENTSTORE_URL } = process.env;

eventStoreContract(
  EVENTSTORE_URL === undefined ? 'EventStoreDB' : 'EventStoreDB (a real one)',
  async () => {
    const server = EVENTSTORE_URL === undefined ? await startEventStoreDB() : await breakableWay(EVENTSTORE_URL);
    return {
      open: async ({ upcasters } = {}) => createEventStoreDBEventStore({ url: server.url, upcasters }),
      breakConnections: () => server.dropConnections(),
      dispose: () => server.stop(),
    };
  },
  { gaplessPositions: false, severalStreams: false, uniqueIds: 'stream' },
);
