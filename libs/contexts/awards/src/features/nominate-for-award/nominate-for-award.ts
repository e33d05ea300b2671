import type { Subject } from '@pacesetter/contracts';
import { type Actor, Command, defineFeature } from '@pacesetter/kernel';
import type { AwardEvent, Nominator } from '../../award.events';
import { refuse } from '../../award.errors';
import { campaignRuns, type EndorsingFacts, textGiven } from '../../award.rules';
import type { AwardSubject, UpwardOrigin } from '../../award.shapes';
import { award as candidacy, type AwardState } from '../../award.state';
import { candidateId, type CandidateRef } from '../../candidate';

export interface Nomination extends CandidateRef {
  /** What speaks for the candidate. */
  readonly statement: string;
  /** Set by the system alone, when a lower campaign has reported its candidate upward. */
  readonly origin?: UpwardOrigin;
}

export class NominateForAward extends Command<Nomination> {}

export interface NominationFacts extends EndorsingFacts {
  /** Who can nominate for this award. */
  readonly nominators: readonly string[];
  /** Whether nominations are open at this moment. */
  readonly open: boolean;
  /** Who can receive the award; absent when the round does not offer it. */
  readonly offeredTo?: AwardSubject;
  /** Whether the candidate takes part in the campaign. */
  readonly enrolled: boolean;
  /** The only ones who can be nominated, where the programme wants officers: holders of its posts in this organisation. */
  readonly officers?: readonly Officer[];
}

export interface Officer {
  readonly post: string;
  readonly personId: string;
}

/**
 * Bottom-up: the candidate's own organisation or the masses nominate and the levels above endorse, or the level above
 * nominates itself. Nobody is nominated and endorsed by the same hand where it is the candidate's.
 */
export const nominateForAward = defineFeature<Nomination, AwardState, AwardEvent, NominationFacts>({
  command: NominateForAward,
  aggregate: candidacy,
  stream: candidateId,
  rule: ({ rule }) => rule,
  decide({ campaignId, round, award, subject, statement, origin }, state, { facts, actor }) {
    campaignRuns(facts);
    isNotNominated(state);
    nominationIsPossible({ campaignId, round, award, subject }, facts);
    textGiven(statement);
    const candidate = { campaignId, round, award, subject, statement };
    if (origin !== undefined && actor.role === 'system') {
      return [{ type: 'AwardNominated', data: { ...candidate, by: 'lower-campaign', endorsed: true, origin } }];
    }
    const by = nominator(actor, subject.organizationId, facts);
    const endorsed = by === 'superior' && (actor.role === 'administrator' || facts.endorsers.length <= 1);
    const nominated: AwardEvent = { type: 'AwardNominated', data: { ...candidate, by, endorsed } };
    if (by !== 'superior' || endorsed) return [nominated];
    const { superiorId } = facts;
    const stands = { campaignId, round, award, subject, by: superiorId, final: false };
    return [nominated, { type: 'NominationEndorsed', data: stands }];
  },
});

function isNotNominated({ status }: AwardState): void {
  if (status === 'withdrawn') {
    throw refuse('nomination-withdrawn', 'the award on which this candidacy was built was revoked: it ends this round');
  }
  if (status !== 'none') throw refuse('already-nominated', 'this candidate has been nominated');
}

function nominationIsPossible({ award, subject }: CandidateRef, facts: NominationFacts): void {
  const { open, offeredTo, enrolled, officers } = facts;
  if (!open) throw refuse('round-not-open', 'nobody can be nominated in this round now');
  if (offeredTo === undefined) throw refuse('award-unknown', `the round has no award "${award}"`);
  if ((offeredTo === 'organization') !== (subject.memberId === undefined)) {
    throw refuse('award-for-others', `this award is for a ${offeredTo}`, { subject: offeredTo });
  }
  if (!enrolled) throw refuse('not-enrolled', 'the candidate takes no part in the campaign');
  if (officers !== undefined) isOfficer(subject, officers);
}

/** 优秀党务工作者 are officers; the refusal names who could be nominated. */
function isOfficer({ organizationId, memberId }: Subject, officers: readonly Officer[]): void {
  if (officers.some(({ personId }) => personId === memberId)) return;
  const eligible = officers.map(({ post, personId }) => ({ post, personId }));
  const named = eligible.map(({ post, personId }) => `${personId} (${post})`).join(', ');
  const message =
    officers.length === 0
      ? `nobody holds such a post at ${organizationId}: appoint its officers first`
      : `only officers of ${organizationId} can be nominated: ${named}`;
  throw refuse('not-an-officer', message, { eligible });
}

function nominator(actor: Actor, own: string, { superiorId, nominators }: NominationFacts): Nominator {
  const by = sideOf(actor, own, superiorId);
  if (by !== undefined && nominators.includes(by)) return by;
  throw refuse('not-a-nominator', `for this award ${nominators.join(', ')} nominate`, { superiorId, nominators });
}

/** At the root, which is its own superior, the office endorses what the organisation says of itself. */
function sideOf({ role, organizationId }: Actor, own: string, superiorId: string): Nominator | undefined {
  if (role === 'administrator') return 'superior';
  if (role === 'masses' || role === 'member') return 'masses';
  if (role !== 'officer') return undefined;
  if (organizationId === own) return 'own';
  return organizationId === superiorId ? 'superior' : undefined;
}
