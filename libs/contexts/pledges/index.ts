export { type PledgeToPublish, PublishPledge } from './src/features/publish-pledge/publish-pledge';
export { type SelfCheck, SelfCheckPledge } from './src/features/self-check-pledge/self-check-pledge';
export { SettlePledgeItem, type Settlement } from './src/features/settle-pledge-item/settle-pledge-item';
export { type Verification, VerifyPledge } from './src/features/verify-pledge/verify-pledge';
export type { Outcome, PledgeEvent, PledgeItem } from './src/pledge.events';
export { pledge, type PledgeState } from './src/pledge.state';
export { allKept, brokenItems, openItems, unverified } from './src/pledge-standing';
export {
  openCarriedOverItems,
  type PledgeBoardCursor,
  pledgeBoardOfCampaign,
  pledgeBoardOfOrganization,
} from './src/views/pledge-board/pledge-board.query';
export type { PledgeBoardRow } from './src/views/pledge-board/pledge-item.answer';
export { type PledgeCounts, pledgeCounts } from './src/views/pledge-board/pledge-counts.query';
