import { setTimeout as sleep } from 'node:timers/promises';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { ballotId } from '../../test/polled';
import { PollingDay } from '../../test/secrecy/polling-day';

const voters = ['li', 'qian', 'sun', 'wang', 'zhao'];
/** Longer than many sweeps. */
const A_WHILE = 500;

describe('the result of a ballot', () => {
  let database: TestDatabase;
  let day: PollingDay;

  beforeEach(async () => {
    database = await testDatabase();
    day = await PollingDay.begin(database, { voters });
    await day.register();
    await day.vote();
  });

  afterEach(async () => {
    await day.end();
    await database.drop();
  }, 60_000);

  const entries = async () => (await day.ledger()).map(({ type, data }) => ({ type, data }));
  const entry = { type: 'MassReviewRecorded', data: { method: { kind: 'ballot', ref: ballotId }, cast: 5 } };

  it('is entered by itself, once', async () => {
    await day.count();
    await sleep(A_WHILE);
    expect(await entries()).toMatchObject([entry]);
  }, 120_000);

  it('that is counted while the campaign is paused is entered when it goes on', async () => {
    await day.pause();
    await day.countOnly();
    await sleep(A_WHILE);
    expect(await entries()).toEqual([]);
    await day.resume();
    await day.untilEntered();
    expect(await entries()).toMatchObject([entry]);
  }, 120_000);
});
