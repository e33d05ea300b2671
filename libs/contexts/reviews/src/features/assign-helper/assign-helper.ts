import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { assessmentOf } from '../../follow-up.rules';
import { type Assessed, ledger, type LedgerState } from '../../ledger.state';
import { refuse } from '../../review.errors';
import type { ReviewEvent } from '../../review.events';
import { actsFor, campaignRunsOrIsCompleted, type SuperiorFacts, textGiven } from '../../review.rules';

export interface HelperAssignment {
  readonly campaignId: string;
  readonly subject: Subject;
  /** Name of the person or organisation that helps. */
  readonly helper: string;
  readonly helperId?: string;
}

export class AssignHelper extends Command<HelperAssignment> {}

/** Gansu 2010, 三㈢1: whoever stands behind is educated and helped (教育帮扶). Goes on when the campaign is over. */
export const assignHelper = defineFeature<HelperAssignment, LedgerState, ReviewEvent, SuperiorFacts>({
  command: AssignHelper,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, helper, helperId }, state, { facts, actor }) {
    campaignRunsOrIsCompleted(facts);
    actsFor(actor, facts.superiorId);
    textGiven(helper, 'the helper');
    const assessment = inNeedOfHelper(state);
    if (helperId !== undefined && assessment.helperId === helperId) return [];
    const { assessmentId } = assessment;
    return [{ type: 'HelperAssigned', data: { campaignId, subject, assessmentId, helper, helperId } }];
  },
});

function inNeedOfHelper(state: LedgerState): Assessed {
  const assessment = assessmentOf(state);
  if (assessment.followUp.helper) return assessment;
  throw refuse('no-helper-due', `with the standing "${assessment.band}" no helper is due`, { band: assessment.band });
}
