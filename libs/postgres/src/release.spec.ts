import { isLaterRelease, programRelease } from './release';

describe('releases', () => {
  it.each([
    ['1.2.0', '1.1.9'],
    ['1.10.0', '1.9.0'],
    ['2.0.0-rc.1', '1.9.0'],
    ['0.0.1', ''],
  ])('%s came after %s', (later, earlier) => {
    expect(isLaterRelease(later, earlier)).toBe(true);
    expect(isLaterRelease(earlier, later)).toBe(false);
  });

  it('is not later than itself, whatever follows a hyphen', () => {
    expect(isLaterRelease('1.2.0', '1.2.0')).toBe(false);
    expect(isLaterRelease('1.2.0-rc.2', '1.2.0')).toBe(false);
  });

  it('has numbers of its own', () => {
    expect(programRelease()).toMatch(/^\d+\.\d+\.\d+/);
  });
});
