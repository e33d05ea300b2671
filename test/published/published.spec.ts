import { spell } from './breaking-change';
import { breakingChanges } from './published';

describe('docs/published', () => {
  it('is kept by the interfaces of today', () => {
    expect(breakingChanges().map(spell)).toEqual([]);
  });
});
