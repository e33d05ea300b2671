import {
  dayOf,
  daysBetween,
  endOfDay,
  isDay,
  isDuration,
  isTimeZone,
  lastDayBefore,
  plusDuration,
  startOfDay,
} from './calendar';

describe('days and moments', () => {
  it.each([
    ['Asia/Shanghai', '2010-05-15', '2010-05-14T16:00:00.000Z', '2010-05-15T16:00:00.000Z'],
    ['UTC', '2010-05-15', '2010-05-15T00:00:00.000Z', '2010-05-16T00:00:00.000Z'],
    ['America/New_York', '2010-05-15', '2010-05-15T04:00:00.000Z', '2010-05-16T04:00:00.000Z'],
    ['Europe/Berlin', '2011-03-27', '2011-03-26T23:00:00.000Z', '2011-03-27T22:00:00.000Z'], // 23 hours
    ['Europe/Berlin', '2011-10-30', '2011-10-29T22:00:00.000Z', '2011-10-30T23:00:00.000Z'], // 25 hours
    ['America/Sao_Paulo', '2012-10-21', '2012-10-21T03:00:00.000Z', '2012-10-22T02:00:00.000Z'], // begins at one
  ])('in %s, %s lasts from %s until %s', (timeZone, day, starts, ends) => {
    expect(startOfDay(day, timeZone)).toBe(starts);
    expect(endOfDay(day, timeZone)).toBe(ends);
    expect(dayOf(starts, timeZone)).toBe(day);
    expect(lastDayBefore(ends, timeZone)).toBe(day);
  });

  it('puts one moment on different days in different zones', () => {
    expect(dayOf('2010-05-31T18:00:00.000Z', 'Asia/Shanghai')).toBe('2010-06-01');
    expect(dayOf('2010-05-31T18:00:00.000Z', 'UTC')).toBe('2010-05-31');
  });

  it('counts days between days', () => {
    expect(daysBetween('2010-05-15', '2012-11-08')).toBe(908);
    expect(daysBetween('2012-03-01', '2012-02-28')).toBe(-2);
  });
});

describe('durations', () => {
  it.each([
    ['2011-01-31', 'P1M', 'Asia/Shanghai', '2011-02-27T16:00:00.000Z'],
    ['2011-03-26T12:00:00.000Z', 'P1D', 'Europe/Berlin', '2011-03-27T11:00:00.000Z'],
    ['2011-03-26T12:00:00.000Z', 'PT24H', 'Europe/Berlin', '2011-03-27T12:00:00.000Z'],
    ['2011-07-01T03:04:05.678Z', 'P2W', 'Asia/Shanghai', '2011-07-15T03:04:05.678Z'],
  ])('%s plus %s in %s is %s', (from, duration, timeZone, expected) => {
    expect(plusDuration(from, duration, timeZone)).toBe(expected);
  });
});

describe('what is on the calendar', () => {
  it('knows days', () => {
    expect(['2012-02-29', '2011-02-28'].every(isDay)).toBe(true);
    expect(['2011-02-29', '2011-2-28', '2011-02-28T00:00', '20110228', 'May'].some(isDay)).toBe(false);
  });

  it('knows durations', () => {
    expect(['P1D', 'PT36H', 'P1Y2M', 'PT0S'].every(isDuration)).toBe(true);
    expect(['-P1D', '1 day', 'P', 'P1D2H', ''].some(isDuration)).toBe(false);
  });

  it('knows time zones', () => {
    expect(['Asia/Shanghai', 'UTC'].every(isTimeZone)).toBe(true);
    expect(['Asia/Lanzhou', '+08:00', ''].some(isTimeZone)).toBe(false);
  });
});
