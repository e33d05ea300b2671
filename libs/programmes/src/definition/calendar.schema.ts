import { Type } from '@sinclair/typebox';
import { Bilingual, CalendarDate, defaulted, fields, Key, listOf, oneOf } from './values.schema';

const Weekday = oneOf(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  'Day of the week.',
);

const OwnDay = fields({
  from: CalendarDate,
  to: Type.Optional({ ...CalendarDate, description: 'Last day of the span; the first one when absent.' }),
  working: Type.Boolean({ description: 'Worked though others are off, or off though others work.' }),
  title: Bilingual,
});

const Exception = fields(
  {
    orgTypes: Type.Optional(listOf(Key, 'Organisations of these types.')),
    levels: Type.Optional(listOf(Key, 'Organisations of these levels.')),
    weekend: Type.Optional(listOf(Weekday, 'Their weekend; an empty list for those who always work.', 0)),
    keepsHolidays: defaulted(Type.Boolean({ description: 'Whether the public holidays are days off for them.' }), true),
    days: defaulted(listOf(OwnDay, 'Days of their own.', 0), []),
  },
  { description: 'Organisations that keep other days; where several fit, the last one has the weekend.' },
);

/** What makes a day a working day, for durations such as `P5WD`. */
export const CalendarRules = fields(
  {
    weekend: defaulted(listOf(Weekday, 'Days of the week on which nobody works.', 0), ['saturday', 'sunday']),
    holidays: Type.Optional({
      ...Key,
      description: 'Public holidays and the weekend days worked for them, by the name of a file in `calendars/`.',
    }),
    days: defaulted(listOf(OwnDay, 'Further days off or worked, for everybody.', 0), []),
    exceptions: defaulted(listOf(Exception, 'Kinds of organisations that keep other days.', 0), []),
    deadlinesOnDaysOff: defaulted(
      oneOf(
        ['keep', 'next-working-day'],
        'What becomes of a deadline that follows from a duration and ends on a day off; days that the programme names stay.',
      ),
      'keep',
    ),
  },
  { description: 'Working days (工作日): weekends, public holidays, days worked in exchange.' },
);
