import { Command, defineFeature } from '@pacesetter/kernel';
import type { AwardEvent } from '../../award.events';
import { refuse } from '../../award.errors';
import {
  actsForSuperior,
  campaignRunsOrIsCompleted,
  isNotTheCandidate,
  reasonGiven,
  type SuperiorFacts,
} from '../../award.rules';
import { award as candidacy, type AwardState } from '../../award.state';
import { candidateId, type CandidateRef } from '../../candidate';

export interface Settlement extends CandidateRef {
  readonly objectionId: string;
  /** An upheld objection keeps the candidate from the award. */
  readonly upheld: boolean;
}

/** Needs a reason in its context. */
export class SettleObjection extends Command<Settlement> {}

export const settleObjection = defineFeature<Settlement, AwardState, AwardEvent, SuperiorFacts>({
  command: SettleObjection,
  aggregate: candidacy,
  stream: candidateId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, award, subject, objectionId, upheld }, state, { facts, actor, reason }) {
    campaignRunsOrIsCompleted(facts);
    isNotTheCandidate(actor, subject);
    actsForSuperior(actor, facts);
    reasonGiven(reason);
    const objection = state.objections[objectionId];
    if (objection === undefined) throw refuse('objection-unknown', `there is no objection ${objectionId}`);
    if (objection !== 'open') {
      throw refuse('objection-already-settled', `the objection was ${objection}`, { verdict: objection });
    }
    return [{ type: 'ObjectionSettled', data: { campaignId, round, award, subject, objectionId, upheld } }];
  },
});
