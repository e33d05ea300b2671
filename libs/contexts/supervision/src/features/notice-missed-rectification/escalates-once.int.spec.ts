import { CommandExecutor, EventSchemas, handles } from '@pacesetter/commands';
import { inCampaign } from '@pacesetter/contracts';
import type { EventStore } from '@pacesetter/event-store';
import { createPostgresEventStore, migrateEventStore } from '@pacesetter/event-store/postgres';
import { startedBy, streamId, SYSTEM, VirtualClock } from '@pacesetter/kernel';
import { TEST_TIME, testDatabase, type TestDatabase } from '@pacesetter/testing';
import { campaignId, days, factsAt, finding, order, subject, supervised, supervisor } from '../../../test/supervised';
import { supervisionEvents } from '../../supervision.events';
import { supervision } from '../../supervision.state';
import { OrderRectification, orderRectification } from '../order-rectification/order-rectification';
import { NoticeMissedRectification, noticeMissedRectification } from './notice-missed-rectification';

const views = { query: () => Promise.resolve([]), caughtUp: () => Promise.resolve() };
const PROCESSES = 4;
const FIRINGS = 5;

describe('a deadline that several processes notice at the same time, again and again', () => {
  let database: TestDatabase;
  let store: EventStore;

  beforeEach(async () => {
    database = await testDatabase({ key: 'event-store', migrate: migrateEventStore });
    store = createPostgresEventStore({ url: database.url });
  });

  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  const noticed = handles(noticeMissedRectification, (_, { now }) => factsAt(now));
  const orders = handles(orderRectification, (_, { now }) => factsAt(now));
  const process = (now: string) =>
    new CommandExecutor(store, new VirtualClock(now), { schemas: new EventSchemas(supervisionEvents), views });

  /** Timers fire twice, and a repeated job gives a command of its own: what is decided must not depend on ids. */
  const fire = (deadline: string) => {
    const all = Array.from({ length: PROCESSES }, () => process(deadline)).flatMap((executor) =>
      Array.from({ length: FIRINGS }, () => {
        const command = new NoticeMissedRectification({ ...order, deadline }, startedBy({ actor: SYSTEM }));
        return executor.execute(noticed, command);
      }),
    );
    return Promise.all(all);
  };

  it('climbs one rung for each deadline, up to the last', async () => {
    const data = { ...supervised, cause: finding, text: 'Mend it.', listed: false };
    await process(TEST_TIME).execute(orders, new OrderRectification(data, startedBy({ actor: supervisor })));
    await fire(days(30));
    await fire(days(45));
    const events = await store.readStream(streamId(supervision.category, inCampaign(campaignId, subject)));
    expect(events.map(({ type, data }) => `${type} ${(data as { rung?: string }).rung ?? ''}`.trim())).toEqual([
      'RectificationOrdered',
      'RectificationMissed',
      'EscalationRaised circulate-criticism',
      'RectificationMissed',
      'EscalationRaised hold-accountable',
      'AccountabilityOpened',
    ]);
  });
});
