import { handles } from '@pacesetter/commands';
import { closeVisitRound } from './features/close-visit-round/close-visit-round';
import { openVisitRound } from './features/open-visit-round/open-visit-round';
import { planVisits } from './features/plan-visits/plan-visits';
import { replanVisits } from './features/replan-visits/replan-visits';
import { openVisitRoundFacts, planVisitsFacts, replanVisitsFacts, visitPlanFacts } from './visit-plan.facts';

/** How visits come about by rule. */
export const visitPlanFeatures = [
  handles(planVisits, planVisitsFacts),
  handles(replanVisits, replanVisitsFacts),
  handles(openVisitRound, openVisitRoundFacts),
  handles(closeVisitRound, visitPlanFacts),
];
