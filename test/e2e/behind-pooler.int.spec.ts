import { rehearsed, rehearsedBehindPooler } from './rehearsed';

/** As many as make a campaign with pledges, reviews, deadlines and awards. */
const ORGANIZATIONS = 4;

it('a campaign has the same history through a pooler in transaction mode', async () => {
  const direct = await rehearsed('gansu-2010', ORGANIZATIONS);
  const pooled = await rehearsedBehindPooler('gansu-2010', ORGANIZATIONS);
  expect(pooled.completed).toBe(true);
  expect(pooled.historyDigest).toBe(direct.historyDigest);
}, 120_000);
