import { TEST_TIME } from '@pacesetter/testing';
import type { VisitPlanEvent } from '../src/visit-plan/visit-plan.events';
import { campaignId, days } from './supervised';

/** A routine round and a drawn one, ten days after the test's time and thirty days long: fixtures of this context's tests. */
export const window = { opensAt: days(10), dueAt: days(40) };
export const plannedRounds: VisitPlanEvent = {
  type: 'VisitsPlanned',
  data: {
    campaignId,
    since: TEST_TIME,
    rounds: [
      { round: 'routine-1', kind: 'routine', ...window },
      { round: 'random-1', kind: 'random', ...window },
    ],
  },
};

export const openedRoutine: VisitPlanEvent = {
  type: 'VisitRoundOpened',
  data: {
    campaignId,
    round: 'routine-1',
    kind: 'routine',
    dueAt: days(40),
    since: days(10),
    organizationIds: ['brigade-133', 'brigade-149'],
  },
};

export const openedRandom: VisitPlanEvent = {
  type: 'VisitRoundOpened',
  data: {
    campaignId,
    round: 'random-1',
    kind: 'random',
    dueAt: days(40),
    since: days(10),
    drawId: `${campaignId}~random-1`,
    organizationIds: [],
  },
};
