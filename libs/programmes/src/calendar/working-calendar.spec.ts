import fc from 'fast-check';
import type { CalendarRules } from '../definition/programme-definition';
import { dayOf, endOfDay, lastDayBefore, nextDay, plusDuration, startOfDay } from './calendar';
import { daysFrom } from './holidays';
import { deadlineAfter, type DayKeeper, workingCalendar, workingDaysIn } from './working-calendar';

const china: CalendarRules = {
  weekend: ['saturday', 'sunday'],
  holidays: 'china-2009-2016',
  days: [],
  exceptions: [
    {
      orgTypes: ['field-team'],
      weekend: ['sunday'],
      keepsHolidays: true,
      days: [{ from: '2010-06-01', working: false, title: { zh: '队庆', en: 'Anniversary of the team' } }],
    },
    { levels: ['duty'], weekend: [], keepsHolidays: false, days: [] },
  ],
  deadlinesOnDaysOff: 'keep',
};
const rules = { timeZone: 'Asia/Shanghai', calendar: china };
const shanghai = workingCalendar(rules);
const worksOn = (day: string, whose?: DayKeeper) => workingCalendar(rules, whose).isWorkingDay(day);

describe('working days', () => {
  it.each([
    ['a Friday', '2010-06-11', true],
    ['a Saturday worked in exchange for the Dragon Boat Festival', '2010-06-12', true],
    ['the festival', '2010-06-16', false],
    ['a Sunday', '2010-06-20', false],
    ['a Wednesday in the spring festival', '2010-02-17', false],
    ['a year whose holidays are not known yet', '2017-10-02', true],
  ])('%s, %s: %s', (_what, day, worked) => {
    expect(worksOn(day)).toBe(worked);
  });

  it('differ for kinds of organisations that keep other days', () => {
    expect(worksOn('2010-06-05')).toBe(false);
    expect(worksOn('2010-06-05', { orgType: 'field-team' })).toBe(true);
    expect(worksOn('2010-06-06', { orgType: 'field-team' })).toBe(false);
    expect(worksOn('2010-06-01', { orgType: 'field-team' })).toBe(false);
    expect(worksOn('2010-06-16', { orgType: 'field-team' })).toBe(false);
    expect(worksOn('2010-06-16', { level: 'duty' })).toBe(true);
  });

  it("are an organisation's own before all others", () => {
    const ownDays = [
      { from: '2010-06-07', to: '2010-06-09', working: false },
      { from: '2010-06-08', working: true },
    ];
    expect(daysFrom('2010-06-07', '2010-06-10').map((day) => worksOn(day, { ownDays }))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('are those of the week where a programme has no calendar', () => {
    const plain = workingCalendar({ timeZone: 'Asia/Shanghai' });
    expect(daysFrom('2010-06-11', '2010-06-14').map((day) => plain.isWorkingDay(day))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('a deadline in working days', () => {
  it.each([
    ['the day itself does not count', '2010-06-07T03:00:00.000Z', 'P1WD', '2010-06-08'],
    ['but does where it lies wholly ahead', '2010-06-06T16:00:00.000Z', 'P1WD', '2010-06-07'],
    ['over a weekend that is worked and a festival that is not', '2010-06-11T03:00:00.000Z', 'P3WD', '2010-06-17'],
    ['over the spring festival', '2010-02-12T03:00:00.000Z', 'P1WD', '2010-02-20'],
  ])('%s: %s plus %s ends with %s', (_what, from, duration, last) => {
    expect(deadlineAfter(from, duration, shanghai)).toBe(endOfDay(last, 'Asia/Shanghai'));
  });

  it('is told from ISO 8601', () => {
    expect(['P5WD', 'P12WD'].map(workingDaysIn)).toEqual([5, 12]);
    expect(['P0WD', 'P5D', 'P1W', 'PWD', 'P5WDT1H', '-P5WD'].map(workingDaysIn)).toEqual(Array(6).fill(undefined));
  });

  it('ends never where nobody ever works', () => {
    const nobody = { from: '2010-01-01', to: '2011-12-31', working: false };
    const closed = workingCalendar(rules, { ownDays: [nobody] });
    expect(() => deadlineAfter('2010-06-07T03:00:00.000Z', 'P1WD', closed)).toThrow('no working day within a year');
  });
});

describe('whatever the zone, the moment and the calendar', () => {
  const zones = fc.constantFrom('Asia/Shanghai', 'UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'America/New_York');
  const moments = fc
    .integer({ min: Date.parse('2009-01-01T00:00:00Z'), max: Date.parse('2016-06-30T00:00:00Z') })
    .map((time) => new Date(time).toISOString());
  const calendars = fc
    .tuple(zones, fc.constantFrom('china-2009-2016', undefined), fc.boolean())
    .map(([timeZone, holidays, moves]) =>
      workingCalendar({
        timeZone,
        calendar: { ...china, holidays, deadlinesOnDaysOff: moves ? 'next-working-day' : 'keep' },
      }),
    );
  const counts = fc.integer({ min: 1, max: 30 });

  it('n working days hold exactly n days that are worked, and end with the last of them', () => {
    fc.assert(
      fc.property(calendars, moments, counts, (calendar, from, count) => {
        const end = deadlineAfter(from, `P${count}WD`, calendar);
        const { timeZone } = calendar;
        const today = dayOf(from, timeZone);
        const first = startOfDay(today, timeZone) === from ? today : nextDay(today);
        const last = lastDayBefore(end, timeZone);
        const worked = daysFrom(first, last).filter((day) => calendar.isWorkingDay(day));
        expect(worked).toHaveLength(count);
        expect(worked.at(-1)).toBe(last);
        expect(end).toBe(endOfDay(last, timeZone));
      }),
    );
  });

  it('a deadline that begins later never ends earlier, and one more day ends later', () => {
    fc.assert(
      fc.property(calendars, moments, moments, counts, (calendar, one, other, count) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const ends = (from: string, days: number) => deadlineAfter(from, `P${days}WD`, calendar);
        expect(ends(earlier, count) <= ends(later, count)).toBe(true);
        expect(ends(earlier, count) < ends(earlier, count + 1)).toBe(true);
      }),
    );
  });

  it('days of the calendar stay as they are, or move from a day off to the end of the next working day', () => {
    fc.assert(
      fc.property(calendars, moments, counts, (calendar, from, count) => {
        const plain = plusDuration(from, `P${count}D`, calendar.timeZone);
        const end = deadlineAfter(from, `P${count}D`, calendar);
        const last = lastDayBefore(end, calendar.timeZone);
        if (!calendar.movesToWorkingDays || end === plain) expect(end).toBe(plain);
        else expect(end > plain && calendar.isWorkingDay(last)).toBe(true);
        if (calendar.movesToWorkingDays) expect(calendar.isWorkingDay(last)).toBe(true);
      }),
    );
  });
});
