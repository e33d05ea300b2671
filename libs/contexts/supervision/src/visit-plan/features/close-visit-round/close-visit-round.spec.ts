import { SYSTEM } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import { campaignId, days } from '../../../../test/supervised';
import { openedRoutine, plannedRounds } from '../../../../test/visit-rounds';
import type { VisitPlanEvent } from '../../visit-plan.events';
import { visitPlan } from '../../visit-plan.state';
import { closeVisitRound } from './close-visit-round';

const { decide } = closeVisitRound;
const ended = { campaignId, round: 'routine-1', due: 2, missed: 1 };
const closed: VisitPlanEvent = { type: 'VisitRoundClosed', data: { ...ended, kind: 'routine' } };
const facts = { status: 'running', rule: 'gansu-2010@1', postponed: (deadline: string) => deadline } as const;
const at = (day: number) => ({ facts, now: days(day), actor: SYSTEM });
const open = [plannedRounds, openedRoutine];

describe('closing a round of visits', () => {
  it('says how many were due and how many were missed, once', () => {
    given(visitPlan, open).when(decide, ended, at(40)).then([closed]);
    given(visitPlan, [...open, closed])
      .when(decide, ended, at(41))
      .then([]);
  });

  it('waits for its time, and for the end of a pause', () => {
    given(visitPlan, open).when(decide, ended, at(39)).thenRefused('deadline-not-passed');
    given(visitPlan, open)
      .when(decide, ended, { ...at(40), facts: { ...facts, status: 'paused' } })
      .thenRefused('campaign-not-running');
    given(visitPlan, [plannedRounds]).when(decide, ended, at(40)).thenRefused('round-unknown');
  });
});
