import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { type ObligationFacts, superiorsObligation } from '../../answered-obligation';
import { ledger, type LedgerState } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';
import { actsFor, partInRunningCampaign, scoreInRange, type SuperiorFacts, textGiven } from '../../review.rules';

export interface LeaderComment {
  readonly campaignId: string;
  readonly subject: Subject;
  /** The commenting organisation's obligation, named with the last of the organisations below it. */
  readonly obligation?: string;
  /** 0 to 100. */
  readonly score: number;
  readonly comment: string;
  /** Each becomes a suggestion of its own. */
  readonly suggestions?: readonly string[];
}

export class RecordLeaderComment extends Command<LeaderComment> {}

export interface LeaderCommentFacts extends SuperiorFacts, ObligationFacts {}

/**
 * Gansu 2010, 三㈣: the head of the organisation above comments on the work of those below it (领导点评). On the campaign's
 * root, which has nobody above it, its own leading group comments.
 */
export const recordLeaderComment = defineFeature<LeaderComment, LedgerState, ReviewEvent, LeaderCommentFacts>({
  command: RecordLeaderComment,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ suggestions = [], ...commented }, _state, { facts, actor, newId }) {
    partInRunningCampaign(facts);
    const { campaignId, subject, score, comment } = commented;
    const by = actsFor(actor, facts.superiorId ?? subject.organizationId);
    const answered = superiorsObligation({ obligation: commented.obligation, by }, 'leader-comment', facts);
    scoreInRange(score);
    textGiven(comment, 'the comment');
    suggestions.forEach((text) => textGiven(text, 'a suggestion'));
    const reviewId = newId('review');
    const raised = suggestions.map((text, index): ReviewEvent => {
      const suggestionId = newId(`suggestion ${index}`);
      return { type: 'SuggestionRaised', data: { campaignId, subject, suggestionId, text, reviewId } };
    });
    return [{ type: 'LeaderCommentRecorded', data: { ...commented, ...answered, reviewId, by } }, ...raised];
  },
});
