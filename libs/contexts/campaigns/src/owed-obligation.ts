import type { Obligation } from './campaign.events';
import { refuse } from './campaign.errors';
import { afterPauses, type CampaignStatus, type Pause } from './campaign.state';
import { isSettled, owes } from './obligation-rules';
import type { ParticipationState } from './participation.state';

/** What a decision about an obligation has to know of the campaign. */
export interface ObligationFacts {
  readonly status: CampaignStatus;
  readonly rule: string;
  readonly obligations: Readonly<Record<string, Obligation>>;
  readonly pauses: readonly Pause[];
}

/** @throws DomainError unless the campaign runs and the participant owes this obligation and has not settled it. */
export function owedObligation(state: ParticipationState, key: string, facts: ObligationFacts): Obligation {
  if (facts.status !== 'running') throw refuse('campaign-not-running', `the campaign is ${facts.status}`);
  if (state.enrolled === undefined) throw refuse('not-enrolled', 'this subject takes no part in the campaign');
  const obligation = facts.obligations[key];
  if (obligation === undefined) {
    throw refuse('obligation-unknown', `there is no open obligation "${key}"`, {
      known: Object.keys(facts.obligations),
    });
  }
  if (!owes(state, obligation)) throw refuse('obligation-not-owed', `this participant does not owe "${key}"`);
  if (isSettled(state, key)) throw refuse('obligation-already-settled', `"${key}" has been settled`);
  return obligation;
}

/** Whether the due date, moved by the campaign's pauses, has passed. */
export function isLate({ dueAt }: Obligation, { pauses }: Pick<ObligationFacts, 'pauses'>, now: string): boolean {
  return now > afterPauses(dueAt, pauses);
}
