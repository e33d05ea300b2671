export type { CampaignEvent, Obligation, Verdict } from './src/campaign.events';
export { type CampaignFacts, campaignFacts, participationOf } from './src/campaign.facts';
export { afterPauses, campaign, type CampaignState } from './src/campaign.state';
export { type Fulfilment, FulfilObligation } from './src/features/fulfil-obligation/fulfil-obligation';
export { openObligations } from './src/obligation-rules';
export type { ParticipationEvent } from './src/participation.events';
export { participation, type ParticipationState } from './src/participation.state';
