import { given } from '@pacesetter/testing';
import {
  campaignId,
  days,
  enrolmentCompleted,
  entered,
  launched,
  left,
  obligation,
  opened,
  paused,
  rule,
  underWay,
  verdict,
} from '../../../test/running';
import { campaign } from '../../campaign.state';
import { evaluateGate } from './evaluate-gate';

const { decide } = evaluateGate;
const entry = { campaignId, phase: 'prepare', gate: 'entry', gateFacts: {} } as const;
const exit = { ...entry, gate: 'exit' } as const;
const enrolledAll = [launched, enrolmentCompleted];
const opens = { rule, conditions: [verdict(true)], obligations: [obligation('plan')], nextEvaluationAt: days(11) };
const shut = { ...opens, conditions: [verdict(true), verdict(false)] };

function evaluated(gate: 'entry' | 'exit', conditions: ReturnType<typeof verdict>[], phase = 'prepare') {
  const passed = conditions.every(({ met }) => met);
  const again = passed ? {} : { nextEvaluationAt: days(11) };
  return { type: 'GateEvaluated', data: { campaignId, phase, gate, passed, conditions, ...again } } as const;
}

function fellDue(key: string) {
  return { type: 'ObligationsFellDue', data: { campaignId, obligation: key, missed: 1 } } as const;
}

describe('evaluating a gate', () => {
  it('enters the phase and opens its obligations when every condition is met', () => {
    given(campaign, enrolledAll)
      .when(decide, entry, { facts: opens, now: days(1) })
      .then([evaluated('entry', [verdict(true)]), entered(0), opened(obligation('plan'))]);
  });

  it('enters a phase in which nothing is owed', () => {
    given(campaign, enrolledAll)
      .when(decide, entry, { facts: { ...opens, conditions: [], obligations: [] }, now: days(1) })
      .then([evaluated('entry', []), entered(0)]);
  });

  it('leaves the phase for the next one, which opens on its day', () => {
    given(campaign, underWay)
      .when(decide, exit, { facts: opens, now: days(10) })
      .then([evaluated('exit', [verdict(true)]), left(0, days(10))]);
    given(campaign, underWay)
      .when(decide, exit, { facts: opens, now: days(12) })
      .then([evaluated('exit', [verdict(true)]), left(0, days(12))]);
  });

  it('completes the campaign after the last phase', () => {
    const last = [...underWay, left(0), entered(1), left(1), entered(2)];
    given(campaign, last)
      .when(decide, { ...exit, phase: 'conclude' }, { facts: opens, now: days(50) })
      .then([
        evaluated('exit', [verdict(true)], 'conclude'),
        left(2),
        { type: 'CampaignCompleted', data: { campaignId } },
      ]);
  });

  it('records a gate that is shut, with the condition that is missing and when it is looked at again', () => {
    given(campaign, underWay)
      .when(decide, exit, { facts: shut, now: days(10) })
      .then([evaluated('exit', [verdict(true), verdict(false)])]);
  });

  it('is not done before its time', () => {
    given(campaign, enrolledAll)
      .when(decide, entry, { facts: opens, now: days(0) })
      .thenRefused('gate-not-due', { dueAt: days(1) });
    given(campaign, underWay)
      .when(decide, exit, { facts: opens, now: days(9) })
      .thenRefused('gate-not-due', { dueAt: days(10) });
  });

  it('waits for the enrolment', () => {
    given(campaign, [launched])
      .when(decide, entry, { facts: opens, now: days(1) })
      .thenRefused('gate-not-due');
  });

  it('concerns only the gate that the campaign stands before', () => {
    given(campaign, enrolledAll)
      .when(decide, exit, { facts: opens, now: days(10) })
      .thenRefused('phase-not-current');
    given(campaign, underWay)
      .when(decide, entry, { facts: opens, now: days(10) })
      .thenRefused('phase-not-current');
    given(campaign, underWay)
      .when(decide, { ...exit, phase: 'strive' }, { facts: opens, now: days(40) })
      .thenRefused('phase-not-current', { current: 'prepare', inPhase: true });
  });

  it('does not end a phase before everybody who missed something in it was noticed', () => {
    const late = [...underWay, opened(obligation('plan'), obligation('pledge', { dueAt: days(20) }))];
    given(campaign, late)
      .when(decide, exit, { facts: opens, now: days(12) })
      .thenRefused('deadlines-open', { obligations: ['plan'] });
    given(campaign, [...late, fellDue('plan')])
      .when(decide, exit, { facts: opens, now: days(12) })
      .then([evaluated('exit', [verdict(true)]), left(0, days(12))]);
  });

  it('wants a campaign that runs', () => {
    given(campaign, []).when(decide, entry, { facts: opens }).thenRefused('campaign-unknown');
    given(campaign, [...underWay, paused(days(3))])
      .when(decide, exit, { facts: opens, now: days(10) })
      .thenRefused('campaign-not-running', { status: 'paused' });
  });
});
