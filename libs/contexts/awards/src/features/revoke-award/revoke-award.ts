import { Command, defineFeature } from '@pacesetter/kernel';
import type { AwardEvent } from '../../award.events';
import { refuse } from '../../award.errors';
import { campaignRunsOrIsCompleted, type CampaignFacts, outcomeFor, reasonGiven } from '../../award.rules';
import { award as candidacy, type AwardState } from '../../award.state';
import { candidateId, type CandidateRef } from '../../candidate';

/** Needs a reason in its context. */
export class RevokeAward extends Command<CandidateRef> {}

/** The place in the quota stays taken: the round is over, and nobody moves up by another's fall. */
export const revokeAward = defineFeature<CandidateRef, AwardState, AwardEvent, CampaignFacts>({
  command: RevokeAward,
  aggregate: candidacy,
  stream: candidateId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, award, subject }, state, { facts, actor, reason }) {
    const { status } = state;
    if (status === 'revoked') return [];
    campaignRunsOrIsCompleted(facts);
    if (actor.role !== 'administrator') throw refuse('not-the-root', 'the campaign office revokes awards');
    reasonGiven(reason);
    if (status !== 'conferred') throw refuse('not-conferred', 'the award was not conferred', { status });
    const candidate = { campaignId, round, award, subject };
    return [{ type: 'AwardRevoked', data: candidate }, ...outcomeFor(candidate, state, 'revoked')];
  },
});
