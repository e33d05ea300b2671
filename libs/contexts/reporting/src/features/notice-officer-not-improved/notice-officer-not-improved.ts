import { Command, defineFeature } from '@pacesetter/kernel';
import type { OfficerReviewEvent } from '../../officer-review.events';
import { knownOfficer } from '../../officer-review.rules';
import {
  type OfficerRef,
  officerReview,
  officerReviewStream,
  type OfficerReviewState,
} from '../../officer-review.state';
import { refuse } from '../../reporting.errors';
import { campaignRuns, type DeadlineFacts } from '../../reporting.rules';

export class NoticeOfficerNotImproved extends Command<OfficerRef> {}

/** The end of the time to improve is noticed by the system itself, once. */
export const noticeOfficerNotImproved = defineFeature<
  OfficerRef,
  OfficerReviewState,
  OfficerReviewEvent,
  DeadlineFacts
>({
  command: NoticeOfficerNotImproved,
  aggregate: officerReview,
  stream: officerReviewStream,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, officer }, state, { facts, now }) {
    campaignRuns(facts);
    const { improvement } = knownOfficer(state, officer);
    if (improvement?.status !== 'open') return [];
    const deadline = facts.postponed(improvement.deadline, improvement.since);
    if (now < deadline) throw refuse('deadline-not-passed', `there is time until ${deadline}`, { deadline });
    return [{ type: 'OfficerImprovementMissed', data: { campaignId, organizationId, officer, deadline } }];
  },
});
