import { endOfDay, isDay, isDuration, startOfDay } from '../calendar/calendar';
import { deadlineAfter, workingCalendar } from '../calendar/working-calendar';
import type { ActivityDefinition, PhaseDefinition, ProgrammeDefinition } from '../definition/programme-definition';
import type { Finding } from '../loader/problem';
import { canBeCounted } from './calendar-can-be-kept';
import type { Check } from './check';

/** An activity opens and falls due within its phase, and says once when it falls due. */
export const activitiesLieInTheirPhase: Check = (definition) =>
  definition.phases.flatMap((phase, at) =>
    !isWindow(phase)
      ? []
      : phase.activities.flatMap((activity, index) => {
          const problems = [
            ...daysOutside(activity, phase),
            ...dueTwice(activity),
            ...dueTooLate(activity, phase, definition),
            ...standsStill(activity),
          ];
          return problems.map(({ field, ...found }) => ({
            ...found,
            path: ['phases', at, 'activities', index, field],
          }));
        }),
  );

/** Where the phase itself is wrong, another check says so, and its activities are not to blame. */
function isWindow({ startsOn, endsOn }: PhaseDefinition): boolean {
  return isDay(startsOn) && isDay(endsOn) && startsOn <= endsOn;
}

type FieldFinding = Omit<Finding, 'path'> & { readonly field: keyof ActivityDefinition };

function daysOutside(activity: ActivityDefinition, phase: PhaseDefinition): readonly FieldFinding[] {
  const { key, startsOn, endsOn } = phase;
  const found = (['opensOn', 'dueOn'] as const).flatMap((field): FieldFinding[] => {
    const day = activity[field];
    if (day === undefined || (day >= startsOn && day <= endsOn)) return [];
    const message = `${day} is outside phase \`${key}\` (${startsOn} to ${endsOn})`;
    return [{ code: 'date-outside-phase', field, message }];
  });
  return found.length > 0 ? found : opensAfterItIsDue(activity);
}

function opensAfterItIsDue({ opensOn, dueOn }: ActivityDefinition): readonly FieldFinding[] {
  if (opensOn === undefined || dueOn === undefined || opensOn <= dueOn) return [];
  return [{ code: 'wrong-order', field: 'opensOn', message: `opens on ${opensOn}, after it is due on ${dueOn}` }];
}

function dueTwice({ dueOn, dueAfter }: ActivityDefinition): readonly FieldFinding[] {
  if (dueOn === undefined || dueAfter === undefined) return [];
  const message = 'an activity is due on a day or after a duration, not both';
  return [{ code: 'wrong-value', field: 'dueAfter', message, hint: 'keep `dueOn` or `dueAfter`' }];
}

function dueTooLate(
  { dueAfter }: ActivityDefinition,
  phase: PhaseDefinition,
  definition: ProgrammeDefinition,
): readonly FieldFinding[] {
  const { startsOn, endsOn, key } = phase;
  const { timeZone } = definition;
  if (dueAfter === undefined || !canBeCounted(dueAfter, definition)) return [];
  const dueAt = deadlineAfter(startOfDay(startsOn, timeZone), dueAfter, workingCalendar(definition));
  if (dueAt <= endOfDay(endsOn, timeZone)) return [];
  const message = `${dueAfter} after ${startsOn} is past the end of phase \`${key}\` (${endsOn})`;
  return [{ code: 'date-outside-phase', field: 'dueAfter', message }];
}

function standsStill({ recurs }: ActivityDefinition): readonly FieldFinding[] {
  if (recurs === undefined || !isDuration(recurs) || /[1-9]/.test(recurs)) return [];
  return [{ code: 'wrong-value', field: 'recurs', message: `nothing can recur every ${recurs}` }];
}
