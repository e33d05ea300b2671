import { campaignRules, type Subject } from '@pacesetter/contracts';
import { type Actor, reasonRule } from '@pacesetter/kernel';
import { refuse } from './award.errors';
import type { AwardEvent } from './award.events';
import type { UpwardOutcome } from './award.shapes';
import type { AwardState } from './award.state';
import type { CandidateRef } from './candidate';

export const { campaignRuns, campaignRunsOrIsCompleted } = campaignRules(refuse);
export const reasonGiven = reasonRule(refuse);

/** What every decision about awards knows of the campaign. */
export interface CampaignFacts {
  readonly status: 'none' | 'running' | 'paused' | 'completed' | 'cancelled';
  /** `id@version` of the programme. */
  readonly rule: string;
}

/** What decisions by people about a candidate know besides. */
export interface SuperiorFacts extends CampaignFacts {
  /** The organisation above the candidate's own; the campaign's root is its own superior. */
  readonly superiorId: string;
}

/** @throws DomainError unless the actor acts for the organisation above the candidate's, or for the campaign's office. */
export function actsForSuperior(actor: Actor, { superiorId }: Pick<SuperiorFacts, 'superiorId'>): void {
  if (actor.role === 'administrator' || actor.role === 'system') return;
  if (actor.role === 'officer' && actor.organizationId === superiorId) return;
  throw refuse('not-the-superior', 'the organisation above decides this', { superiorId });
}

/** Nobody judges a candidacy of his own. @throws DomainError for the candidate. */
export function isNotTheCandidate(actor: Actor, { organizationId, memberId }: Subject): void {
  const own = memberId === undefined ? actor.organizationId === organizationId : actor.id === memberId;
  if (own) throw refuse('own-candidacy', 'candidates do not decide about themselves');
}

/** @throws DomainError for an empty text. */
export function textGiven(text: string): void {
  if (text.trim() === '') throw refuse('text-missing', 'say what speaks for or against it');
}

/** Who has to stand behind a nomination, from the organisation above the candidate's upwards. */
export interface EndorsingFacts extends SuperiorFacts {
  readonly endorsers: readonly string[];
}

/** For the higher campaign's answer to a reported candidate. */
export function outcomeFor(candidate: CandidateRef, { origin }: AwardState, outcome: UpwardOutcome): AwardEvent[] {
  const { campaignId, round, award, subject } = candidate;
  if (origin === undefined) return [];
  return [{ type: 'UpwardOutcomeReached', data: { campaignId, round, award, subject, origin, outcome } }];
}
