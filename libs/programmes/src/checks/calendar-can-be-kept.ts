import { isDay, isDuration, isTimeZone } from '../calendar/calendar';
import { holidayDays, holidayNames } from '../calendar/holidays';
import { workingDaysIn } from '../calendar/working-calendar';
import type { CalendarRules, ProgrammeDefinition } from '../definition/programme-definition';
import type { Finding } from '../loader/problem';
import { suggestion } from '../suggestion';
import type { Check } from './check';

/** Holidays are known for the programme's years, somebody works on some day, spans of days run forward. */
export const calendarCanBeKept: Check = (definition) => {
  const { calendar } = definition;
  if (calendar === undefined) return [];
  return [
    ...holidaysAreKnown(calendar, definition),
    ...somebodyWorks(calendar),
    ...spansRunForward(calendar),
    ...exceptionsNameKnownKinds(calendar, definition),
  ];
};

/** Whether a deadline can be computed in the definition; where not, another finding says why. */
export function canBeCounted(duration: string, { timeZone, calendar }: ProgrammeDefinition): boolean {
  if (!isTimeZone(timeZone)) return false;
  if (!isDuration(duration) && workingDaysIn(duration) === undefined) return false;
  return calendar === undefined || isSound(calendar);
}

function isSound(calendar: CalendarRules): boolean {
  const { holidays } = calendar;
  const known = holidays === undefined || holidayNames().includes(holidays);
  return known && somebodyWorks(calendar).length === 0 && spansRunForward(calendar).length === 0;
}

type Path = Finding['path'];

function holidaysAreKnown({ holidays }: CalendarRules, definition: ProgrammeDefinition): readonly Finding[] {
  if (holidays === undefined) return [];
  const names = holidayNames();
  if (names.includes(holidays)) return holidaysHoldItsYears(holidays, definition);
  const message = `there are no holidays \`${holidays}\``;
  const hint = suggestion(holidays, names);
  return [{ code: 'unknown-reference', path: ['calendar', 'holidays'], message, hint }];
}

function holidaysHoldItsYears(holidays: string, { phases }: ProgrammeDefinition): readonly Finding[] {
  const { from, to } = holidayDays(holidays).years;
  const first = phases[0]?.startsOn ?? '';
  const last = phases.at(-1)?.endsOn ?? '';
  if (!isDay(first) || !isDay(last) || (yearOf(first) >= from && yearOf(last) <= to)) return [];
  const message = `\`${holidays}\` holds ${from} to ${to}, and the programme runs from ${first} to ${last}`;
  const hint = 'name holidays that hold all its years';
  return [{ code: 'date-outside-calendar', path: ['calendar', 'holidays'], message, hint }];
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

const DAYS_OF_A_WEEK = 7;

function somebodyWorks({ weekend, exceptions }: CalendarRules): readonly Finding[] {
  const weekends: readonly (readonly [Path, readonly string[]])[] = [
    [['calendar', 'weekend'], weekend],
    ...exceptions.map((one, index): [Path, readonly string[]] => [
      ['calendar', 'exceptions', index, 'weekend'],
      one.weekend ?? [],
    ]),
  ];
  return weekends.flatMap(([path, days]): Finding[] =>
    new Set(days).size < DAYS_OF_A_WEEK
      ? []
      : [{ code: 'wrong-value', path, message: 'a week without a working day: no deadline would ever end' }],
  );
}

function spansRunForward({ days, exceptions }: CalendarRules): readonly Finding[] {
  const lists: readonly (readonly [Path, CalendarRules['days']])[] = [
    [['calendar', 'days'], days],
    ...exceptions.map((one, index): [Path, CalendarRules['days']] => [
      ['calendar', 'exceptions', index, 'days'],
      one.days,
    ]),
  ];
  return lists.flatMap(([path, spans]) =>
    spans.flatMap(({ from, to }, index): Finding[] =>
      to === undefined || to >= from
        ? []
        : [
            {
              code: 'wrong-order',
              path: [...path, index, 'to'],
              message: `ends on ${to}, before it begins on ${from}`,
            },
          ],
    ),
  );
}

function exceptionsNameKnownKinds(
  { exceptions }: CalendarRules,
  { participants }: ProgrammeDefinition,
): readonly Finding[] {
  const known = {
    orgTypes: participants.orgTypes.map(({ key }) => key),
    levels: participants.levels.map(({ key }) => key),
  };
  return exceptions.flatMap((exception, index) =>
    (['orgTypes', 'levels'] as const).flatMap((field) =>
      (exception[field] ?? []).flatMap((key, at): Finding[] => {
        if (known[field].includes(key)) return [];
        const path = ['calendar', 'exceptions', index, field, at];
        const message = `there is no \`${key}\` among the ${field} of the participants`;
        return [{ code: 'unknown-reference', path, message, hint: suggestion(key, known[field]) }];
      }),
    ),
  );
}
