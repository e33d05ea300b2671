import { Command, defineFeature } from '@pacesetter/kernel';
import type { OfficerReviewEvent } from '../../officer-review.events';
import { holderOf, knownOfficer } from '../../officer-review.rules';
import {
  type OfficerRef,
  officerReview,
  officerReviewStream,
  type OfficerReviewState,
} from '../../officer-review.state';
import { refuse } from '../../reporting.errors';
import { byOrganization, campaignRunsOrIsCompleted, type DeadlineFacts, textGiven } from '../../reporting.rules';

export interface OfficerImprovement extends OfficerRef {
  readonly statement: string;
}

export class RecordOfficerImprovement extends Command<OfficerImprovement> {}

/** An officer who had to improve says what was done; late is better than never. */
export const recordOfficerImprovement = defineFeature<
  OfficerImprovement,
  OfficerReviewState,
  OfficerReviewEvent,
  DeadlineFacts
>({
  command: RecordOfficerImprovement,
  aggregate: officerReview,
  stream: officerReviewStream,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, officer, statement }, state, { facts, actor, now }) {
    campaignRunsOrIsCompleted(facts);
    byOrganization(actor, organizationId);
    const { improvement } = knownOfficer(state, officer);
    if (improvement === undefined || improvement.status === 'done') {
      throw refuse('officer-has-nothing-to-improve', `nothing is left for "${officer}" to improve`);
    }
    textGiven(statement, 'what was done');
    const late = now > facts.postponed(improvement.deadline, improvement.since);
    const improved = { campaignId, organizationId, officer, ...holderOf(state, officer) };
    return [{ type: 'OfficerImproved', data: { ...improved, statement, late } }];
  },
});
