import type { Obligation } from './campaign.events';
import { refuse } from './campaign.errors';
import { campaignRuns } from './campaign.rules';
import type { CampaignStatus } from './campaign.state';
import { dueDateOf, isSettled, type Opened, owes } from './obligation-rules';
import type { ParticipationState } from './participation.state';

/** What a decision about an obligation has to know of the campaign. */
export interface ObligationFacts extends Opened {
  readonly status: CampaignStatus;
  readonly rule: string;
}

/**
 * The obligation with the date on which it falls due for this participant.
 * @throws DomainError unless the campaign runs, the subject takes part, and this obligation has been opened
 */
export function openedObligation(state: ParticipationState, key: string, facts: ObligationFacts): Obligation {
  campaignRuns(facts);
  if (state.enrolled === undefined) throw refuse('not-enrolled', 'this subject takes no part in the campaign');
  const obligation = facts.obligations[key];
  if (obligation !== undefined) return { ...obligation, dueAt: dueDateOf(state, obligation, facts.pauses) };
  throw refuse('obligation-unknown', `no obligation "${key}" has been opened`, {
    known: Object.keys(facts.obligations),
  });
}

/**
 * @param now when given, the obligation must have opened by then
 * @throws DomainError unless the participant owes this obligation and has not settled it
 */
export function owedObligation(
  state: ParticipationState,
  key: string,
  facts: ObligationFacts,
  now?: string,
): Obligation {
  const obligation = openedObligation(state, key, facts);
  if (!owes(state, obligation)) throw refuse('obligation-not-owed', `this participant does not owe "${key}"`);
  if (isSettled(state, key)) throw refuse('obligation-already-settled', `"${key}" has been settled`);
  const { opensAt } = obligation;
  if (now !== undefined && now < opensAt) {
    throw refuse('obligation-not-open-yet', `"${key}" can be met from ${opensAt} on`, { opensAt });
  }
  return obligation;
}

/** @throws DomainError unless the obligation is met in one of these ways. */
export function ofKind({ obligation, kind }: Obligation, ...kinds: readonly string[]): void {
  if (kinds.includes(kind)) return;
  throw refuse('obligation-kind-wrong', `"${obligation}" is met by a ${kind}, not like this`, { kind });
}

/** For events that settle an obligation: the participant's own due date, where it has one. */
export function ownDueDate({ ownDue }: ParticipationState, { obligation, dueAt }: Obligation): { ownDueAt?: string } {
  return ownDue?.[obligation] === undefined ? {} : { ownDueAt: dueAt };
}

/** Whether the due date has passed. */
export function isLate({ dueAt }: Obligation, now: string): boolean {
  return now > dueAt;
}
