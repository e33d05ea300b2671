import { quotaOf } from './award-quota';

describe('a quota', () => {
  it('is a number', () => expect(quotaOf({ count: 100 }, 5)).toBe(100));
  it('is a share, rounded down', () => expect(quotaOf({ share: 0.05 }, 31_691)).toBe(1584));
  it('is at least one where there is anybody', () => expect(quotaOf({ share: 0.05 }, 3)).toBe(1));
  it('is none where there is nobody', () => expect(quotaOf({ share: 0.05 }, 0)).toBe(0));
});
