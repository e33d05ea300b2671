import { instant, plusMilliseconds, systemClock, VirtualClock } from './clock';

describe('an instant', () => {
  it('is spelt in UTC with milliseconds', () => {
    expect(instant('2010-06-01T09:00:00+08:00')).toBe('2010-06-01T01:00:00.000Z');
    expect(instant('2010-06-01T01:00:00Z')).toBe('2010-06-01T01:00:00.000Z');
    expect(instant('2012-02-29T23:59:59.5-01:00')).toBe('2012-03-01T00:59:59.500Z');
  });

  it.each(['2010-06-01T09:00:00', '2010-06-01', 'soon', 'Z', '2010-02-30T00:00:00Z', '2010-13-01T00:00:00Z'])(
    'is not "%s"',
    (text) => {
      expect(() => instant(text)).toThrow(RangeError);
    },
  );

  it('can be moved by milliseconds', () => {
    expect(plusMilliseconds('2010-05-31T23:59:59.999Z', 1)).toBe('2010-06-01T00:00:00.000Z');
    expect(plusMilliseconds('2010-06-01T00:00:00.000Z', -1)).toBe('2010-05-31T23:59:59.999Z');
  });
});

describe('the virtual clock', () => {
  it('stands still until it is set', () => {
    const clock = new VirtualClock('2010-06-01T09:00:00+08:00');
    expect(clock.now()).toBe('2010-06-01T01:00:00.000Z');
    clock.advanceTo('2010-06-02T09:00:00+08:00');
    clock.advanceTo('2010-06-02T01:00:00.000Z');
    expect(clock.now()).toBe('2010-06-02T01:00:00.000Z');
  });

  it('never goes back', () => {
    const clock = new VirtualClock('2010-06-01T00:00:00.000Z');
    expect(() => clock.advanceTo('2010-05-31T23:59:59.999Z')).toThrow(RangeError);
    expect(clock.now()).toBe('2010-06-01T00:00:00.000Z');
  });
});

it('the system clock tells the time as instants are spelt', () => {
  const now = systemClock.now();
  expect(instant(now)).toBe(now);
  expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(1_000);
});
