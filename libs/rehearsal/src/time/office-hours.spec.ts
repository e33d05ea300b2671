import { OfficeHours } from './office-hours';

describe('office hours', () => {
  const office = new OfficeHours('2010-06-01', 10, 'Asia/Shanghai');

  it('begin at nine in the programme’s time zone', () => {
    expect(office.morningAfter('2010-05-31T16:00:00.000Z')).toBe('2010-06-01T01:00:00.000Z');
    expect(office.morningAfter('2010-06-01T01:00:00.000Z')).toBe('2010-06-01T01:00:00.000Z');
    expect(office.morningAfter('2010-06-01T01:00:00.001Z')).toBe('2010-06-02T01:00:00.000Z');
    expect(office.morningAfter('2010-06-01T01:00:00.000Z', 3)).toBe('2010-06-04T01:00:00.000Z');
  });

  it('do not go beyond the span', () => {
    expect(office.morningAfter('2010-06-09T02:00:00.000Z', 30)).toBe('2010-06-10T01:00:00.000Z');
  });

  it('count the mornings between two moments', () => {
    expect(office.countBetween('2010-05-31T16:00:00.000Z', '2010-06-03T16:00:00.000Z')).toBe(3);
    expect(office.countBetween('2010-06-03T16:00:00.000Z', '2010-06-01T16:00:00.000Z')).toBe(0);
  });

  it('follow a change of clocks', () => {
    const berlin = new OfficeHours('2026-03-28', 3, 'Europe/Berlin');
    expect(berlin.morningAfter('2026-03-28T08:00:00.001Z')).toBe('2026-03-29T07:00:00.000Z');
  });
});
