export { readProfile, type Profile, ProfileError, PROFILES, ProfileSchema, USUAL } from './src/profile';
export { type RehearseOptions, rehearse } from './src/rehearse';
export type { HigherBodies } from './src/higher-bodies';
export type { RehearsalProgress } from './src/rehearsal';
export { rehearsedService } from './src/services/rehearsed-service';
export type { RehearsalReport } from './src/report/rehearsal-report';
export { rehearsalCampaignId, type RehearsalStanding, rehearsalStanding } from './src/rehearsal-standing';
export { type ElementAtWork, neverHappened, type PartAtWork } from './src/report/document/document-at-work';
