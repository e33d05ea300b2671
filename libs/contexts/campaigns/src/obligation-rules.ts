import type { Obligation } from './campaign.events';
import type { ParticipationState } from './participation.state';

/** Whether the participant owes the obligation: it applies to it, and is required or was chosen. */
export function owes({ enrolled, chosen }: ParticipationState, obligation: Obligation): boolean {
  if (enrolled === undefined) return false;
  const subject = enrolled.subject.memberId === undefined ? 'organization' : 'member';
  if (subject !== obligation.subject || !appliesTo(enrolled, obligation.appliesTo)) return false;
  return obligation.required || chosen.includes(obligation.obligation);
}

/** Nothing more is to be done about it: done (in time or late) or waived. */
export function isSettled({ fulfilled, waived }: ParticipationState, obligation: string): boolean {
  return fulfilled.includes(obligation) || waived.includes(obligation);
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

function appliesTo(enrolled: Enrolled, filter: Obligation['appliesTo']): boolean {
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
