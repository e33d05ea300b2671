import { given } from '@pacesetter/testing';
import { checks, concerned, item, obligation, published, selfChecked, superior, verified } from '../../../test/pledged';
import type { Check, PledgeEvent } from '../../pledge.events';
import { pledge } from '../../pledge.state';
import { noticeMissedPledgeCheck } from './notice-missed-pledge-check';

const { decide } = noticeMissedPledgeCheck;
const facts = { ...superior, postponed: (deadline: string) => deadline };
const selfCheck = { ...concerned, obligation, check: 'self-check' } as const;
const verification = { ...concerned, obligation, check: 'verification' } as const;
const missed = (check: Check, by: string | undefined, dueAt: string): PledgeEvent => {
  return { type: 'PledgeCheckMissed', data: { ...concerned, obligation, check, dueAt, ...(by && { by }) } };
};
const { selfCheckBy, verifyBy } = checks;
const window = { verification: { obligation, by: verifyBy, since: '2011-06-01T00:00:00.000Z' } };
const pledged = [published(item('a'), item('b'))];
const whole = [...pledged, selfChecked({ a: 'kept', b: 'kept' }, window)];

describe('a check of a pledge that nobody makes', () => {
  it('is noticed on its day, once, and held against who pledged', () => {
    const noticed = missed('self-check', 'brigade-149', selfCheckBy);
    given(pledge, pledged).when(decide, selfCheck, { facts, now: selfCheckBy }).then([noticed]);
    given(pledge, [...pledged, noticed])
      .when(decide, selfCheck, { facts, now: verifyBy })
      .then([]);
  });

  it('is noticed where only a part was checked', () => {
    given(pledge, [...pledged, selfChecked({ a: 'kept' }, { whole: false })])
      .when(decide, selfCheck, { facts, now: selfCheckBy })
      .then([missed('self-check', 'brigade-149', selfCheckBy)]);
    given(pledge, whole).when(decide, selfCheck, { facts, now: selfCheckBy }).then([]);
  });

  it('is held against who verifies only from the self-check on', () => {
    given(pledge, pledged).when(decide, verification, { facts, now: verifyBy }).then([]);
    given(pledge, whole)
      .when(decide, verification, { facts, now: verifyBy })
      .then([missed('verification', 'bureau', verifyBy)]);
    const anew = [...whole, selfChecked({ a: 'partly' })];
    given(pledge, anew)
      .when(decide, verification, { facts: { ...facts, superiorId: undefined }, now: verifyBy })
      .then([missed('verification', undefined, verifyBy)]);
    given(pledge, [...whole, verified({ a: 'kept', b: 'kept' }, 'kept')])
      .when(decide, verification, { facts, now: verifyBy })
      .then([]);
  });

  it('has time until the day, which pauses move', () => {
    given(pledge, pledged)
      .when(decide, selfCheck, { facts, now: '2011-06-07T00:00:00.000Z' })
      .thenRefused('deadline-not-passed', { dueAt: selfCheckBy });
    given(pledge, pledged)
      .when(decide, selfCheck, { facts: { ...facts, postponed: () => verifyBy }, now: selfCheckBy })
      .thenRefused('deadline-not-passed', { dueAt: verifyBy });
    given(pledge, pledged)
      .when(decide, selfCheck, { facts: { ...facts, status: 'paused' }, now: verifyBy })
      .thenRefused('campaign-not-running');
  });

  it('is of the pledge that was meant', () => {
    given(pledge, pledged)
      .when(decide, { ...selfCheck, obligation: 'another-round' }, { facts, now: verifyBy })
      .then([]);
  });
});
