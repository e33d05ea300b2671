import { rehearsed, rehearsedOverSlowLine } from './rehearsed';

/** As many organisations as make a campaign: the first of the sample, in which parents come before children. */
const ORGANIZATIONS = 9;

/** The other programmes are rehearsed twice where one of the two is cut off: rehearsal-resumes, eventful-rehearsal. */
it.each(['guangdong-2010', 'xuefu-street'])(
  '%s has the same history again, in whatever order things are done side by side',
  async (id) => {
    const [first, second] = [await rehearsed(id, ORGANIZATIONS), await rehearsedOverSlowLine(id, ORGANIZATIONS)];
    expect(first.completed).toBe(true);
    expect(second.historyDigest).toBe(first.historyDigest);
  },
  600_000,
);
