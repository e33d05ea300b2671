import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { breakableWay } from './breakable-way';
import { startEventStoreDB } from './test-eventstoredb';

describe('a breakable way to a server', () => {
  it.each([undefined, 'ops:changeit'])(
    'leads there, with login and TLS too (%s), until it is broken',
    async (login) => {
      const server = await startEventStoreDB({ login });
      const way = await breakableWay(server.url);
      expect(way.url).not.toBe(server.url);
      const client = EventStoreDBClient.connectionString(way.url);
      const append = () => client.appendToStream('ballot-1', jsonEvent({ type: 'Voted', data: {} }));
      expect(await append()).toMatchObject({ success: true });
      await way.dropConnections();
      while ((await append().catch(() => undefined)) === undefined);
      await client.dispose();
      await way.stop();
      await server.stop();
    },
  );

  it.each(['esdb://a,b,c', 'esdb+discover://cluster.example'])('is none to a cluster: %s', async (url) => {
    await expect(breakableWay(url)).rejects.toThrow('name one node alone');
  });
});
