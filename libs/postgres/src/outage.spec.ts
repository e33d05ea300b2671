import { isOutage } from './outage';

const coded = (code: string) => Object.assign(new Error('some words'), { code });

describe('isOutage', () => {
  it.each(['57P01', 'ECONNREFUSED', '53100', '53200', '53300'])('is so for %s', (code) => {
    expect(isOutage(coded(code))).toBe(true);
  });

  it.each(['23505', '40001', '57014', '42P01', 'ENOENT'])('is not so for %s', (code) => {
    expect(isOutage(coded(code))).toBe(false);
  });
});
