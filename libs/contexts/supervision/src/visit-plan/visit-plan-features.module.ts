import { handles } from '@pacesetter/commands';
import { closeVisitRound } from './features/close-visit-round/close-visit-round';
import { openVisitRound } from './features/open-visit-round/open-visit-round';
import { planVisits } from './features/plan-visits/plan-visits';
import { openVisitRoundFacts, planVisitsFacts, visitPlanFacts } from './visit-plan.facts';

/** How visits come about by rule. */
export const visitPlanFeatures = [
  handles(planVisits, planVisitsFacts),
  handles(openVisitRound, openVisitRoundFacts),
  handles(closeVisitRound, visitPlanFacts),
];
