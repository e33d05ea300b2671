import type { TimerChanges } from '@pacesetter/kernel';
import { recorder, TEST_TIME } from '@pacesetter/testing';
import { campaignId, days, missed, missedPlan, ordered, raised, submitted, supervised } from '../../test/supervised';
import { listingTimers } from './listing.timers';
import { supervisionDeadlines } from './supervision-deadlines.timers';

type Timed = Parameters<typeof supervisionDeadlines.timers>[0];
type Listing = Parameters<typeof listingTimers.timers>[0];

const changes = (event: unknown) => supervisionDeadlines.timers(recorder()(event as Timed));
const idsSet = ({ set = [] }: TimerChanges) => set.map(({ id }) => id);

/** The timers that are left after these events. */
function left(...events: readonly unknown[]): string[] {
  const timers = new Set<string>();
  for (const event of events) {
    const { set = [], clear = [] } = changes(event);
    for (const { id } of set) timers.add(id);
    for (const id of clear) timers.delete(id);
  }
  return [...timers];
}

describe('the deadlines of supervision', () => {
  const noted = {
    type: 'OverdueObligationNoted',
    data: { ...supervised, obligation: 'plan', until: days(3), since: TEST_TIME },
  };

  it('an order falls due at its deadline, by one timer whatever the deadline becomes', () => {
    expect(changes(ordered())).toMatchObject({
      set: [{ job: 'notice-missed-rectification', dueAt: days(30), campaignId, payload: { deadline: days(30) } }],
    });
    const climbed = raised('circulate-criticism', { at: days(30), toMend: 15 });
    expect(changes(climbed)).toMatchObject({ set: [{ dueAt: days(45) }] });
    expect(idsSet(changes(climbed))).toEqual(idsSet(changes(ordered())));
  });

  it('what is submitted or missed for good has no timer', () => {
    expect(left(ordered())).toHaveLength(1);
    expect(left(ordered(), submitted())).toEqual([]);
    expect(left(ordered(), missed(days(30)), raised('hold-accountable'))).toEqual([]);
    expect(left(ordered(), missed(days(30)), raised('circulate-criticism', { toMend: 15 }))).toHaveLength(1);
  });

  it('a grace ends when the obligation is settled, ordered to be made up for, or forgiven', () => {
    const settled = (type: string, late?: boolean) => ({ type, data: { ...supervised, obligation: 'plan', late } });
    expect(changes(noted)).toMatchObject({ set: [{ job: 'escalate-overdue-obligation', dueAt: days(3) }] });
    expect(left(noted)).toHaveLength(1);
    expect(left(noted, settled('ObligationFulfilled', true))).toEqual([]);
    expect(left(noted, settled('ObligationWaived'))).toEqual([]);
    expect(left(noted, settled('OverdueObligationForgiven'))).toEqual([]);
    expect(left(noted, ordered(missedPlan), submitted(missedPlan))).toEqual([]);
    expect(changes(settled('ObligationFulfilled', false))).toEqual({});
  });

  it('a listing that has begun is gone through at once', () => {
    const record = recorder();
    const begun = record({ type: 'ListingBegan', data: { campaignId, phase: 'rectify' } }) as Listing;
    const { set = [] } = listingTimers.timers(begun);
    expect(set).toMatchObject([{ job: 'list-leftovers', dueAt: TEST_TIME, campaignId }]);
    const done = record({ type: 'LeftoversListed', data: { campaignId, phase: 'rectify', listed: 0 } }) as Listing;
    expect(listingTimers.timers(done)).toEqual({ clear: set.map(({ id }) => id) });
  });
});
