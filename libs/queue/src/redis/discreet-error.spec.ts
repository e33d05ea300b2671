import { inspect } from 'node:util';
import { discreet } from './discreet-error';

describe('an error that may be logged', () => {
  const refused = Object.assign(new Error('WRONGPASS invalid username-password pair'), {
    command: { name: 'auth', args: ['office', 'sesame'] },
  });

  it('says what happened, and not with which password', () => {
    expect(discreet(refused).message).toBe(refused.message);
    expect(discreet(refused).stack).toBe(refused.stack);
    expect(inspect(discreet(refused), { depth: 9 })).not.toContain('sesame');
  });

  it('is so in what a cluster says of its nodes', () => {
    const all = Object.assign(new Error('Failed to refresh slots cache.'), { lastNodeError: refused });
    const told = inspect(discreet(all), { depth: 9, showHidden: true });
    expect(told).toContain('WRONGPASS');
    expect(told).not.toContain('sesame');
  });

  it('stays itself where nothing is handed along', () => {
    const lost = new Error('connect ECONNREFUSED');
    expect(discreet(lost)).toBe(lost);
  });
});
