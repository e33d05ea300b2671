import { given } from '@pacesetter/testing';
import { days, facts, ladder, subject, supervised } from '../../../test/supervised';
import { supervision } from '../../supervision.state';
import { escalateMissedFollowUp, type MissedFollowUp } from './escalate-missed-follow-up';

const { decide } = escalateMissedFollowUp;
const known = { ...facts, text: '提交提高计划' };
const missed: MissedFollowUp = { ...supervised, assessmentId: 'assessment-1', duty: 'improvement-plan' };

function decided(change: Partial<MissedFollowUp> = {}, told = known) {
  const context = { facts: told, now: days(0), newId: (name: string) => name };
  return decide({ ...missed, ...change }, supervision.initialState, {
    ...context,
    actor: { id: 'system', role: 'system' },
  });
}

describe('a missed follow-up', () => {
  it('is ordered to be made up for, on the rung that the programme names', () => {
    const cause = { kind: 'follow-up-missed', ref: 'assessment-1/improvement-plan' };
    const order = { subject, cause, text: known.text, rung: 'criticise', deadline: days(10) };
    expect(decided()).toMatchObject([
      { type: 'RectificationOrdered', data: order },
      { type: 'EscalationRaised', data: { subject, cause, rung: 'criticise', by: 'rule' } },
    ]);
  });

  it('climbs once for each missed deadline', () => {
    given(supervision, decided()).when(decide, missed, { facts: known }).then([]);
    const helper = { ...missed, duty: 'helper' } as const;
    given(supervision, decided())
      .when(decide, helper, { facts: known })
      .then(decided({ duty: 'helper' }));
  });

  it('is ordered, yet not measured again, from who stands higher already', () => {
    const rung = { rung: 'order-rectification' } as const;
    const strict = { ...known, ladder: { ...ladder, triggers: { 'follow-up-missed': rung } } };
    given(supervision, decided({ duty: 'helper' }, strict))
      .when(decide, missed, { facts: known })
      .then(decided().slice(0, 1));
  });

  it('leads to nothing where the programme says nothing of it, and after the end', () => {
    const silent = { ...known, ladder: { ...ladder, triggers: {} } };
    given(supervision, []).when(decide, missed, { facts: silent }).then([]);
    given(supervision, [])
      .when(decide, missed, { facts: { ...known, status: 'completed' } })
      .thenRefused('campaign-not-running');
  });
});
