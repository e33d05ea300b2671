import { Command, defineFeature } from '@pacesetter/kernel';
import type { OfficerReviewEvent } from '../../officer-review.events';
import { definedReview, holderOf, knownOfficer } from '../../officer-review.rules';
import {
  type OfficerRef,
  officerReview,
  officerReviewStream,
  type OfficerReviewState,
} from '../../officer-review.state';
import { refuse } from '../../reporting.errors';
import {
  byOrganization,
  campaignRuns,
  type CampaignStanding,
  everySectionWritten,
  type WrittenSection,
} from '../../reporting.rules';

export interface OfficerReport extends OfficerRef {
  readonly sections: readonly WrittenSection[];
}

export class SubmitOfficerReport extends Command<OfficerReport> {}

/** An officer reports (述职) on everything that was fixed as the content. */
export const submitOfficerReport = defineFeature<
  OfficerReport,
  OfficerReviewState,
  OfficerReviewEvent,
  CampaignStanding
>({
  command: SubmitOfficerReport,
  aggregate: officerReview,
  stream: officerReviewStream,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, officer, sections }, state, { facts, actor }) {
    campaignRuns(facts);
    const { content } = definedReview(state);
    byOrganization(actor, organizationId);
    if (knownOfficer(state, officer).status !== 'expected') {
      throw refuse('officer-already-reported', `"${officer}" has reported`);
    }
    everySectionWritten(sections, content);
    const reported = { campaignId, organizationId, officer, ...holderOf(state, officer) };
    return [{ type: 'OfficerReported', data: { ...reported, sections: [...sections] } }];
  },
});
