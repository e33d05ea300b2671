import { endOfDay, isDay, isDuration, isTimeZone, plusDuration } from '../calendar/calendar';
import type { ActivityDefinition, PhaseDefinition } from '../definition/programme-definition';
import type { Finding } from '../loader/problem';
import type { Check } from './programme-findings';

/** An activity opens and falls due within its phase, and says once when it falls due. */
export const activitiesLieInTheirPhase: Check = ({ phases, timeZone }) =>
  phases.flatMap((phase, at) =>
    phase.activities.flatMap((activity, index) => {
      const problems = [
        ...daysOutside(activity, phase),
        ...dueTwice(activity),
        ...dueTooLate(activity, phase, timeZone),
        ...standsStill(activity),
      ];
      return problems.map(({ field, ...found }) => ({ ...found, path: ['phases', at, 'activities', index, field] }));
    }),
  );

type FieldFinding = Omit<Finding, 'path'> & { readonly field: keyof ActivityDefinition };

function daysOutside(activity: ActivityDefinition, phase: PhaseDefinition): readonly FieldFinding[] {
  const { opensOn = phase.startsOn, dueOn = phase.endsOn } = activity;
  const window = `phase \`${phase.key}\` (${phase.startsOn} to ${phase.endsOn})`;
  const outside = (day: string) => day < phase.startsOn || day > phase.endsOn;
  const found: FieldFinding[] = [];
  if (outside(opensOn))
    found.push({ code: 'date-outside-phase', field: 'opensOn', message: `${opensOn} is outside ${window}` });
  if (outside(dueOn))
    found.push({ code: 'date-outside-phase', field: 'dueOn', message: `${dueOn} is outside ${window}` });
  if (found.length === 0 && dueOn < opensOn)
    found.push({ code: 'wrong-order', field: 'opensOn', message: `opens on ${opensOn}, after it is due on ${dueOn}` });
  return found;
}

function dueTwice({ dueOn, dueAfter }: ActivityDefinition): readonly FieldFinding[] {
  if (dueOn === undefined || dueAfter === undefined) return [];
  const message = 'an activity is due on a day or after a duration, not both';
  return [{ code: 'wrong-value', field: 'dueAfter', message, hint: 'keep `dueOn` or `dueAfter`' }];
}

function dueTooLate(
  { dueAfter }: ActivityDefinition,
  phase: PhaseDefinition,
  timeZone: string,
): readonly FieldFinding[] {
  const { startsOn, endsOn, key } = phase;
  if (dueAfter === undefined || !isDuration(dueAfter) || !isTimeZone(timeZone)) return [];
  if (!isDay(startsOn) || !isDay(endsOn)) return [];
  if (plusDuration(startsOn, dueAfter, timeZone) <= endOfDay(endsOn, timeZone)) return [];
  const message = `${dueAfter} after ${startsOn} is past the end of phase \`${key}\` (${endsOn})`;
  return [{ code: 'date-outside-phase', field: 'dueAfter', message }];
}

function standsStill({ recurs }: ActivityDefinition): readonly FieldFinding[] {
  if (recurs === undefined || !isDuration(recurs) || /[1-9]/.test(recurs)) return [];
  return [{ code: 'wrong-value', field: 'recurs', message: `nothing can recur every ${recurs}` }];
}
