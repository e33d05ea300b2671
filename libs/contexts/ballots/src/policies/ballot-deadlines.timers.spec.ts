import { recorder, TEST_TIME } from '@pacesetter/testing';
import { ballotId, campaignId, closed, opened, organizationId, registration, voting } from '../../test/polled';
import type { BallotEvent } from '../ballot.events';
import { ballotDeadlines } from './ballot-deadlines.timers';

type Timed = Parameters<typeof ballotDeadlines.timers>[0];

const changes = (event: BallotEvent) => ballotDeadlines.timers(recorder()(event) as Timed);
const payload = { ballotId, subject: { organizationId } };
const counts = { eligible: 5, credentials: 4, cast: 0, turnout: 0 };

describe('a ballot’s deadlines', () => {
  it('are the ends of its windows and of its key; each is settled by what it leads to', () => {
    const [closing] = changes(opened()).set ?? [];
    expect(closing).toMatchObject({ job: 'close-registration', payload, dueAt: registration.closesAt });
    const { set: [destroying, counting] = [], clear } = changes(closed(4));
    expect(clear).toEqual([closing?.id]);
    expect(destroying).toMatchObject({ job: 'destroy-ballot-key', payload, dueAt: TEST_TIME });
    expect(counting).toMatchObject({ job: 'close-ballot', payload, dueAt: voting.closesAt });
    expect(changes({ type: 'BallotKeyDestroyed', data: { ballotId } })).toEqual({ clear: [destroying?.id] });
    const counted = { ballotId, campaignId, organizationId, ...counts };
    expect(changes({ type: 'BallotCounted', data: counted })).toEqual({ clear: [counting?.id] });
  });

  it('know no voting where there is none', () => {
    expect(changes(closed(1, false)).set?.map(({ job }) => job)).toEqual(['destroy-ballot-key']);
  });

  it('stand still for no pause', () => {
    expect(
      [...(changes(opened()).set ?? []), ...(changes(closed(4)).set ?? [])].every((timer) => !('campaignId' in timer)),
    ).toBe(true);
  });
});
