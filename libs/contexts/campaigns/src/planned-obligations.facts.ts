import { dayOf, type ProgrammeDefinition, resolveTimetable, type ScheduledObligation } from '@pacesetter/programmes';
import type { Obligation } from './campaign.events';
import { afterPauses, beforePauses, type CampaignState } from './campaign.state';

type Planned = Pick<CampaignState, 'startsAt' | 'phases' | 'pauses'>;

/**
 * What opens with a phase: dated as the programme has it from the campaign's start on, to the phase's end as it is now,
 * and moved back by pauses.
 */
export function obligationsOf(definition: ProgrammeDefinition, state: Planned, key: string): Obligation[] {
  const { pauses } = state;
  const startsOn = dayOf(state.startsAt, definition.timeZone);
  const ends = Object.fromEntries(state.phases.map(({ phase, endsAt }) => [phase, beforePauses(endsAt, pauses)]));
  const scheduled = resolveTimetable(definition, { startsOn, ends }).phases.find((phase) => phase.key === key);
  const activities = definition.phases.find((phase) => phase.key === key)?.activities ?? [];
  const items = new Map(activities.map((activity) => [activity.key, activity.items.map((item) => item.key)]));
  const moved = (moment: string) => afterPauses(moment, pauses, BEFORE_ALL);
  return (scheduled?.obligations ?? []).map((planned) => {
    const { opensAt, dueAt, ...obligation } = toObligation(planned, items.get(planned.activity));
    return { ...obligation, opensAt: moved(opensAt), dueAt: moved(dueAt) };
  });
}

/** Planned dates stood before any pause. */
const BEFORE_ALL = '';

function toObligation(scheduled: ScheduledObligation, items: readonly string[] = []): Obligation {
  const { key, activity, kind, requirement, subject, opensAt, dueAt, appliesTo } = scheduled;
  return {
    obligation: key,
    activity,
    kind,
    required: requirement === 'required',
    subject,
    opensAt,
    dueAt,
    items: [...items],
    ...(appliesTo && { appliesTo: structuredClone(appliesTo) as Obligation['appliesTo'] }),
  };
}
