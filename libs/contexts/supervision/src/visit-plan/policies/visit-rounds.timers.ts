import { derivedId, type TimerChanges, type TimerRequest, type TimerRule } from '@pacesetter/kernel';
import type { RoundRef } from '../visit-plan.rules';
import type { PlannedRound, VisitPlanEvent } from '../visit-plan.events';

/** Rounds of visits begin and end by themselves. */
export const visitRounds: TimerRule<VisitPlanEvent> = {
  name: 'visit-rounds',
  on: ['VisitsPlanned', 'VisitsReplanned', 'VisitRoundOpened', 'VisitRoundClosed'],
  timers(event): TimerChanges {
    switch (event.type) {
      case 'VisitsPlanned':
        return { set: openings(event.data) };
      case 'VisitsReplanned': {
        const { campaignId, withdrawn } = event.data;
        const clear = withdrawn.map((round) => timerId('open-visit-round', { campaignId, round }));
        return { clear, set: openings(event.data) };
      }
      case 'VisitRoundOpened': {
        const { campaignId, round, dueAt } = event.data;
        const ref = { campaignId, round };
        return { clear: [timerId('open-visit-round', ref)], set: [timer('close-visit-round', ref, dueAt)] };
      }
      case 'VisitRoundClosed':
        return { clear: [timerId('close-visit-round', event.data)] };
    }
  },
};

interface Planned {
  readonly campaignId: string;
  readonly rounds: readonly PlannedRound[];
}

function openings({ campaignId, rounds }: Planned): readonly TimerRequest[] {
  return rounds.map(({ round, opensAt }) => timer('open-visit-round', { campaignId, round }, opensAt));
}

function timer(job: string, { campaignId, round }: RoundRef, dueAt: string): TimerRequest {
  return { id: timerId(job, { campaignId, round }), job, payload: { campaignId, round }, dueAt, campaignId };
}

function timerId(job: string, { campaignId, round }: RoundRef): string {
  return derivedId('timer', job, campaignId, round);
}
