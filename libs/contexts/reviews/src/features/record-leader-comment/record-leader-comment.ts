import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { type ObligationFacts, superiorsObligation } from '../../answered-obligation';
import { ledger, type LedgerState } from '../../ledger.state';
import { mayReview } from '../../recusal.rules';
import { refuse } from '../../review.errors';
import type { ReviewEvent } from '../../review.events';
import { actsFor, partInRunningCampaign, scoreInRange, type SuperiorFacts, textGiven } from '../../review.rules';
import { answerTime, type SuggestionFacts } from '../../suggestion.rules';

export interface LeaderComment {
  readonly campaignId: string;
  readonly subject: Subject;
  /** The commenting organisation's obligation: what names it counts when the round is closed. */
  readonly obligation?: string;
  /** 0 to 100. */
  readonly score: number;
  readonly comment: string;
  /** By key of what the programme wants each comment to speak to. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Each becomes a suggestion of its own. */
  readonly suggestions?: readonly string[];
}

export class RecordLeaderComment extends Command<LeaderComment> {}

export interface LeaderCommentFacts extends SuperiorFacts, ObligationFacts, SuggestionFacts {
  /** Keys of what each comment has to speak to, by the programme. */
  readonly parts: readonly string[];
}

/**
 * Guangdong 2010, 五㈢3: achievements are acknowledged, problems and the direction pointed out. Gansu 2010, 三㈣: the head of the organisation above comments on the work of those below it (领导点评). On the campaign's
 * root, which has nobody above it, its own leading group comments.
 */
export const recordLeaderComment = defineFeature<LeaderComment, LedgerState, ReviewEvent, LeaderCommentFacts>({
  command: RecordLeaderComment,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ suggestions = [], parts = {}, ...commented }, state, { facts, actor, now, newId }) {
    partInRunningCampaign(facts);
    const { campaignId, subject, score, comment } = commented;
    const by = actsFor(actor, facts.superiorId ?? subject.organizationId);
    mayReview(actor, subject, state);
    const answered = superiorsObligation({ obligation: commented.obligation, by }, 'leader-comment', facts);
    scoreInRange(score);
    textGiven(comment, 'the comment');
    partsAreSpokenTo(parts, facts);
    suggestions.forEach((text) => textGiven(text, 'a suggestion'));
    const reviewId = newId('review');
    const raised = suggestions.map((text, index): ReviewEvent => {
      const suggestionId = newId(`suggestion ${index}`);
      const data = { campaignId, subject, suggestionId, text, reviewId, ...answerTime(facts, now) };
      return { type: 'SuggestionRaised', data };
    });
    const recorded = { ...commented, ...answered, reviewId, by, parts: { ...parts } };
    return [{ type: 'LeaderCommentRecorded', data: recorded }, ...raised];
  },
});

function partsAreSpokenTo(parts: Readonly<Record<string, string>>, { parts: wanted }: LeaderCommentFacts): void {
  const unknown = Object.keys(parts).filter((key) => !wanted.includes(key));
  if (unknown.length > 0)
    throw refuse('part-unknown', `no part of a comment: ${unknown.join(', ')}`, { unknown, wanted });
  const missing = wanted.filter((key) => (parts[key] ?? '').trim() === '');
  if (missing.length > 0)
    throw refuse('parts-missing', `the comment says nothing on: ${missing.join(', ')}`, { missing });
}
