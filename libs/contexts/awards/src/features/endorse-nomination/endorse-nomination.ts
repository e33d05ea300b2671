import { Command, defineFeature } from '@pacesetter/kernel';
import type { AwardEvent } from '../../award.events';
import { refuse } from '../../award.errors';
import { actsForSuperior, campaignRuns, type EndorsingFacts, isNotTheCandidate } from '../../award.rules';
import { award as candidacy, type AwardState } from '../../award.state';
import { candidateId, type CandidateRef } from '../../candidate';

export class EndorseNomination extends Command<CandidateRef> {}

export interface EndorsementFacts extends EndorsingFacts {
  /** Whether nominations are open at this moment. */
  readonly open: boolean;
}

/** 逐级推荐: one level after the other, as the programme asks; nobody endorses a candidacy of his own. */
export const endorseNomination = defineFeature<CandidateRef, AwardState, AwardEvent, EndorsementFacts>({
  command: EndorseNomination,
  aggregate: candidacy,
  stream: candidateId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, award, subject }, state, { facts, actor }) {
    campaignRuns(facts);
    isNotTheCandidate(actor, subject);
    const missing = facts.endorsers.filter((organizationId) => !state.endorsedBy.includes(organizationId));
    const next = missing[0] ?? facts.superiorId;
    if (state.status === 'endorsed') return [];
    actsForSuperior(actor, { superiorId: next });
    if (state.status === 'none') throw refuse('not-nominated', 'there is no such nomination');
    if (!facts.open || state.status !== 'nominated') {
      throw refuse('round-not-open', 'nobody can be endorsed in this round now');
    }
    const final = missing.length <= 1 || actor.role === 'administrator';
    return [{ type: 'NominationEndorsed', data: { campaignId, round, award, subject, by: next, final } }];
  },
});
