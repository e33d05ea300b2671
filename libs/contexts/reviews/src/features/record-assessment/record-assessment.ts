import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { type ObligationFacts, superiorsObligation } from '../../answered-obligation';
import { ledger, type LedgerState } from '../../ledger.state';
import { mayReview } from '../../recusal.rules';
import { refuse } from '../../review.errors';
import type { ReviewEvent } from '../../review.events';
import { actsFor, partInRunningCampaign, scoreInRange, type SuperiorFacts } from '../../review.rules';
import type { Band, FollowUp } from '../../review.shapes';
import { type ComponentRules, type Held, heldComponents, type Part } from './held-components';

export interface Assessment {
  readonly campaignId: string;
  readonly subject: Subject;
  /** The assessing organisation's obligation: what names it counts when the round is closed. */
  readonly obligation?: string;
  /** The superior's own part of the score, 0 to 100; absent where a panel of judges gives it. */
  readonly superiorScore?: number;
  readonly remarks: string;
}

export class RecordAssessment extends Command<Assessment> {}

export interface Verdict {
  readonly score: number;
  readonly band: Band;
  readonly followUp: FollowUp;
  /** The facts that the bands were held against. */
  readonly facts: Readonly<Record<string, number>>;
}

export interface AssessmentFacts extends SuperiorFacts, ObligationFacts, ComponentRules {
  /** The superior's part of such subjects' assessment is a panel's. */
  readonly judged: boolean;
  /** Score and standing by the programme's rules. Pure: the same parts always give the same verdict. */
  readonly verdictOn: (held: readonly Held[], mass: LedgerState['mass']) => Verdict;
}

/**
 * Gansu 2010, 三㈣: the organisation above assesses (考核评议). Its own score, or a panel's, and the
 * latest of the other reviews that the programme weighs make up the standing; a later assessment replaces it, and all of them stay in the ledger.
 */
export const recordAssessment = defineFeature<Assessment, LedgerState, ReviewEvent, AssessmentFacts>({
  command: RecordAssessment,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, obligation, superiorScore, remarks }, state, { facts, actor, newId }) {
    partInRunningCampaign(facts);
    const by = actsFor(actor, facts.superiorId);
    const answered = superiorsObligation({ obligation, by }, 'assessment', facts);
    mayReview(actor, subject, state);
    const assessmentId = newId('assessment');
    const superior = facts.judged ? panelPart(superiorScore, state) : ownPart(superiorScore, assessmentId);
    const held = heldComponents(state, superior, facts);
    const verdict = facts.verdictOn(held, state.mass);
    const recorded = { campaignId, subject, ...answered, assessmentId, by, components: [...held], ...verdict, remarks };
    return [{ type: 'AssessmentRecorded', data: recorded }];
  },
});

function ownPart(score: number | undefined, source: string): Part | undefined {
  if (score === undefined) return undefined;
  scoreInRange(score);
  return { score, source };
}

function panelPart(score: number | undefined, { panel }: LedgerState): Part | undefined {
  if (score !== undefined)
    throw refuse('score-of-panel', 'the score of the superior is what the panel of judges found');
  return panel && { score: panel.score, source: panel.reviewId };
}
