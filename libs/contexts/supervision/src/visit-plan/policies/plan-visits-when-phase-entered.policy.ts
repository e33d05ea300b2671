import type { CampaignEvent } from '@pacesetter/campaigns';
import { type Policy, request } from '@pacesetter/kernel';
import { PlanVisits } from '../features/plan-visits/plan-visits';

type Entered = Extract<CampaignEvent, { type: 'PhaseEntered' }>;

/** Visits are made while people compete and are held up as examples; how often, the programme says. */
export const planVisitsWhenPhaseEntered: Policy<Entered> = {
  name: 'plan-visits-when-phase-entered',
  on: ['PhaseEntered'],
  decide: ({ data: { campaignId, kind } }) =>
    kind === 'compete' || kind === 'exemplify' ? [request(PlanVisits, { campaignId })] : [],
};
