import { type Actor, Command, defineFeature } from '@pacesetter/kernel';
import type { AwardEvent } from '../../award.events';
import { refuse } from '../../award.errors';
import { campaignRuns, type SuperiorFacts, textGiven } from '../../award.rules';
import type { AwardSubject } from '../../award.shapes';
import { award as candidacy, type AwardState } from '../../award.state';
import { candidateId, type CandidateRef } from '../../candidate';

export interface Nomination extends CandidateRef {
  /** What speaks for the candidate. */
  readonly statement: string;
}

export class NominateForAward extends Command<Nomination> {}

export interface NominationFacts extends SuperiorFacts {
  /** Whether nominations are open at this moment. */
  readonly open: boolean;
  /** Who can receive the award; absent when the round does not offer it. */
  readonly offeredTo?: AwardSubject;
  /** Whether the candidate takes part in the campaign. */
  readonly enrolled: boolean;
}

/**
 * Bottom-up: the candidate's own organisation nominates and the level above endorses, or the level above nominates
 * itself.
 */
export const nominateForAward = defineFeature<Nomination, AwardState, AwardEvent, NominationFacts>({
  command: NominateForAward,
  aggregate: candidacy,
  stream: candidateId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, award, subject, statement }, state, { facts, actor }) {
    campaignRuns(facts);
    if (state.status !== 'none') throw refuse('already-nominated', 'this candidate has been nominated');
    nominationIsPossible({ campaignId, round, award, subject }, facts);
    textGiven(statement);
    const by = nominator(actor, subject.organizationId, facts);
    return [{ type: 'AwardNominated', data: { campaignId, round, award, subject, statement, by } }];
  },
});

function nominationIsPossible({ award, subject }: CandidateRef, { open, offeredTo, enrolled }: NominationFacts): void {
  if (!open) throw refuse('round-not-open', 'nobody can be nominated in this round now');
  if (offeredTo === undefined) throw refuse('award-unknown', `the round has no award "${award}"`);
  if ((offeredTo === 'organization') !== (subject.memberId === undefined)) {
    throw refuse('award-for-others', `this award is for a ${offeredTo}`, { subject: offeredTo });
  }
  if (!enrolled) throw refuse('not-enrolled', 'the candidate takes no part in the campaign');
}

function nominator(actor: Actor, own: string, { superiorId }: NominationFacts): 'superior' | 'own' {
  if (actor.role === 'administrator') return 'superior';
  if (actor.role === 'officer' && actor.organizationId === superiorId) return 'superior';
  if (actor.role === 'officer' && actor.organizationId === own) return 'own';
  throw refuse('not-a-nominator', "the candidate's organisation and the one above nominate", { superiorId });
}
