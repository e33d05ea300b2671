import { Command, defineFeature } from '@pacesetter/kernel';
import type { AwardEvent } from '../../award.events';
import { refuse } from '../../award.errors';
import { actsForSuperior, campaignRuns, type SuperiorFacts } from '../../award.rules';
import { award as candidacy, type AwardState } from '../../award.state';
import { candidateId, type CandidateRef } from '../../candidate';

export class EndorseNomination extends Command<CandidateRef> {}

export interface EndorsementFacts extends SuperiorFacts {
  /** Whether nominations are open at this moment. */
  readonly open: boolean;
}

export const endorseNomination = defineFeature<CandidateRef, AwardState, AwardEvent, EndorsementFacts>({
  command: EndorseNomination,
  aggregate: candidacy,
  stream: candidateId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, award, subject }, state, { facts, actor }) {
    campaignRuns(facts);
    actsForSuperior(actor, facts);
    if (state.status === 'endorsed') return [];
    if (state.status === 'none') throw refuse('not-nominated', 'there is no such nomination');
    if (!facts.open || state.status !== 'nominated') {
      throw refuse('round-not-open', 'nobody can be endorsed in this round now');
    }
    return [{ type: 'NominationEndorsed', data: { campaignId, round, award, subject } }];
  },
});
