import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { type ObligationFacts, superiorsObligation } from '../../answered-obligation';
import { ledger, type LedgerState } from '../../ledger.state';
import type { Band, FollowUp, ReviewEvent } from '../../review.events';
import { actsFor, partInRunningCampaign, scoreInRange, type SuperiorFacts } from '../../review.rules';
import { type ComponentRules, type Held, heldComponents } from './held-components';

export interface Assessment {
  readonly campaignId: string;
  readonly subject: Subject;
  /** The assessing organisation's obligation, named with the last of those whom it assesses. */
  readonly obligation?: string;
  /** The superior's own part of the score, 0 to 100. */
  readonly superiorScore: number;
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
  /** Score and standing by the programme's rules. Pure: the same parts always give the same verdict. */
  readonly verdictOn: (held: readonly Held[], mass: LedgerState['mass']) => Verdict;
}

/**
 * Gansu 2010, 三㈣: the organisation above assesses (考核评议). Its own score, the latest mass review and the latest leader
 * comment make up the standing; a later assessment replaces it, and all of them stay in the ledger.
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
    scoreInRange(superiorScore);
    const assessmentId = newId('assessment');
    const held = heldComponents(state, { score: superiorScore, source: assessmentId }, facts);
    const verdict = facts.verdictOn(held, state.mass);
    const recorded = { campaignId, subject, ...answered, assessmentId, by, components: [...held], ...verdict, remarks };
    return [{ type: 'AssessmentRecorded', data: recorded }];
  },
});
