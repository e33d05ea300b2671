import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../award.errors';
import type { AwardEvent } from '../../award.events';
import { campaignRunsOrIsCompleted, type CampaignFacts, reasonGiven } from '../../award.rules';
import { award as candidacy, type AwardState } from '../../award.state';
import { candidateId, type CandidateRef } from '../../candidate';

/** The answer to an award called into question that is not to be revoked. Needs a reason in its context. */
export class UpholdAward extends Command<CandidateRef> {}

export const upholdAward = defineFeature<CandidateRef, AwardState, AwardEvent, CampaignFacts>({
  command: UpholdAward,
  aggregate: candidacy,
  stream: candidateId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, award, subject }, { status, questioned }, { facts, actor, reason }) {
    campaignRunsOrIsCompleted(facts);
    if (actor.role !== 'administrator') throw refuse('not-the-root', 'the campaign office decides on its awards');
    reasonGiven(reason);
    if (!questioned) throw refuse('not-in-question', 'nobody has called this award into question', { status });
    return [{ type: 'AwardUpheld', data: { campaignId, round, award, subject } }];
  },
});
