import { handles } from '@pacesetter/commands';
import type { ContextDefinition } from '@pacesetter/engine';
import {
  NoticeMissedPledgeCheck,
  noticeMissedPledgeCheck,
} from './src/features/notice-missed-pledge-check/notice-missed-pledge-check';
import { publishPledge } from './src/features/publish-pledge/publish-pledge';
import { selfCheckPledge } from './src/features/self-check-pledge/self-check-pledge';
import { settlePledgeItem } from './src/features/settle-pledge-item/settle-pledge-item';
import { verifyPledge } from './src/features/verify-pledge/verify-pledge';
import { noticeMissedPledgeCheck as noticeWhenDue } from './src/jobs/notice-missed-pledge-check.job';
import { pledgeJobs } from './src/jobs/pledge-jobs';
import { pledgeEvents } from './src/pledge.events';
import { missedCheckFacts, publicationFacts, selfCheckFacts, superiorFacts } from './src/pledge.facts';
import { pledge } from './src/pledge.state';
import { pledgeEndpoints } from './src/pledges.endpoints';
import { fulfilObligationWhenPledged } from './src/policies/fulfil-obligation-when-pledged.policy';
import { pledgeChecks } from './src/policies/pledge-checks.timers';
import { pledgeBoard } from './src/views/pledge-board/pledge-board.projection';
import { PublicPledgesController } from './src/views/pledge-board/public-pledges.controller';
import { PublicPledgesHandler } from './src/views/pledge-board/public-pledges.query-handler';

/** Public pledges (公开承诺): published, self-checked, verified, and made good where they were not kept. */
export const pledgesContext: ContextDefinition = {
  name: 'pledges',
  aggregates: [pledge],
  events: pledgeEvents,
  features: [
    handles(publishPledge, publicationFacts),
    handles(selfCheckPledge, selfCheckFacts),
    handles(noticeMissedPledgeCheck, missedCheckFacts),
    handles(verifyPledge, superiorFacts),
    handles(settlePledgeItem, superiorFacts),
  ],
  http: { endpoints: pledgeEndpoints, internal: [NoticeMissedPledgeCheck] },
  projections: [pledgeBoard],
  nest: { controllers: [PublicPledgesController], providers: [PublicPledgesHandler] },
  policies: [fulfilObligationWhenPledged],
  timerRules: [pledgeChecks],
  jobDefinitions: pledgeJobs,
  jobs: [noticeWhenDue],
};
