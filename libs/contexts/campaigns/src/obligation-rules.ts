import type { Obligation } from './campaign.events';
import { afterPauses, type Pause } from './campaign.state';
import type { ParticipationState } from './participation.state';

/** Whether the participant owes the obligation: it concerns it, and is required or was chosen; or it was ordered. */
export function owes(state: ParticipationState, obligation: Obligation): boolean {
  if (state.ordered.includes(obligation.obligation)) return true;
  return concerns(state, obligation) && (obligation.required || state.chosen.includes(obligation.obligation));
}

/** Whether the obligation is meant for participants like this one. */
export function concerns({ enrolled }: ParticipationState, { subject, appliesTo }: Obligation): boolean {
  if (enrolled === undefined) return false;
  const kind = enrolled.subject.memberId === undefined ? 'organization' : 'member';
  return kind === subject && fits(enrolled, appliesTo);
}

/** Nothing more is to be done about it: done (in time or late) or waived. */
export function isSettled({ fulfilled, waived }: ParticipationState, obligation: string): boolean {
  return fulfilled.includes(obligation) || waived.includes(obligation);
}

/** When this participant's obligation falls due: on everybody's date, or on a later one of its own. */
export function dueDateOf(
  { ownDue }: ParticipationState,
  { obligation, dueAt }: Pick<Obligation, 'obligation' | 'dueAt'>,
  pauses: readonly Pause[],
): string {
  const own = ownDue?.[obligation];
  if (own === undefined) return dueAt;
  const postponed = afterPauses(own.dueAt, pauses, own.since);
  return postponed > dueAt ? postponed : dueAt;
}

/** What a campaign has opened, and the pauses that moved it. */
export interface Opened {
  readonly obligations: Readonly<Record<string, Obligation>>;
  readonly pauses: readonly Pause[];
}

/** Keys of the required obligations that have fallen due for a participant and are not settled. */
export function overdueObligations(
  state: ParticipationState,
  { obligations, pauses }: Opened,
  now: string,
): readonly string[] {
  return openObligations(state, obligations).filter((key) => {
    const obligation = obligations[key];
    return obligation?.required === true && dueDateOf(state, obligation, pauses) <= now;
  });
}

/** Keys of what a participant owes and has not done yet. */
export function openObligations(
  state: ParticipationState,
  opened: Readonly<Record<string, Obligation>>,
): readonly string[] {
  return Object.values(opened)
    .filter((obligation) => owes(state, obligation) && !isSettled(state, obligation.obligation))
    .map(({ obligation }) => obligation);
}

type Enrolled = NonNullable<ParticipationState['enrolled']>;

function fits(enrolled: Enrolled, filter: Obligation['appliesTo']): boolean {
  if (filter === undefined) return true;
  const { orgTypes, levels, place } = filter;
  return (
    (orgTypes === undefined || orgTypes.includes(enrolled.orgType)) &&
    (levels === undefined || levels.includes(enrolled.level)) &&
    (place === undefined || standsAt(enrolled, place))
  );
}

function standsAt({ superiorId, hasSubordinates }: Enrolled, place: string): boolean {
  switch (place) {
    case 'with-superior':
      return superiorId !== undefined;
    case 'with-subordinates':
      return hasSubordinates;
    case 'grassroots':
      return !hasSubordinates;
    default:
      return false;
  }
}
