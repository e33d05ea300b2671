import { recorder } from '@pacesetter/testing';
import { campaignId, checks, item, obligation, published, selfChecked, subject, verified } from '../../test/pledged';
import type { PledgeEvent } from '../pledge.events';
import { pledgeChecks } from './pledge-checks.timers';

type Timed = Parameters<typeof pledgeChecks.timers>[0];

const record = recorder();
const timers = (event: PledgeEvent) => pledgeChecks.timers(record(event) as Timed);
const whole = selfChecked({ a: 'kept' }, { verification: { obligation, by: checks.verifyBy, since: '' } });

describe('the days of a pledge', () => {
  const [selfCheck] = timers(published(item('a'))).set ?? [];
  const { clear, set: [verification] = [] } = timers(whole);

  it('are that of the self-check, and one for the verification that runs from it', () => {
    const payload = { campaignId, subject, obligation };
    expect(selfCheck).toMatchObject({ dueAt: checks.selfCheckBy, payload: { ...payload, check: 'self-check' } });
    expect(clear).toEqual([selfCheck?.id]);
    expect(verification).toMatchObject({ dueAt: checks.verifyBy, payload: { ...payload, check: 'verification' } });
  });

  it('stay where a part was checked, or the whole anew', () => {
    expect(timers(selfChecked({ a: 'kept' }, { whole: false }))).toEqual({});
    expect(timers(selfChecked({ a: 'kept' })).set).toEqual([]);
  });

  it('are over when they were missed, or nothing is left to be checked', () => {
    const missed = { campaignId, subject, obligation, check: 'verification', dueAt: checks.verifyBy } as const;
    expect(timers({ type: 'PledgeCheckMissed', data: missed })).toEqual({ clear: [verification?.id] });
    expect(timers(verified({ a: 'kept' }, 'kept'))).toEqual({ clear: [selfCheck?.id, verification?.id] });
  });
});
