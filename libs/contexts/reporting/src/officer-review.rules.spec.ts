import { holderOf } from './officer-review.rules';
import { officerReview, type OfficerReviewState } from './officer-review.state';

describe('the holder of a post that reports', () => {
  const officers = [
    { key: 'secretary', name: 'Wang', personId: 'wang' },
    { key: 'deputy', name: 'Zhao' },
  ];
  const definition = { officers } as unknown as OfficerReviewState['definition'];
  const state: OfficerReviewState = { ...officerReview.initialState, definition };

  it('is named by id where one is known', () => {
    expect(holderOf(state, 'secretary')).toEqual({ personId: 'wang' });
    expect(holderOf(state, 'deputy')).toEqual({});
    expect(holderOf(officerReview.initialState, 'secretary')).toEqual({});
  });
});
