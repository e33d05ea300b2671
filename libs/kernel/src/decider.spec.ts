import { type Aggregate, fold } from './decider';

type Counted = { readonly type: 'Counted'; readonly data: number };

const counter: Aggregate<number, Counted> = {
  category: 'counter',
  initialState: 0,
  evolve: (state, { data }) => state * 10 + data,
};
const counted = (data: number): Counted => ({ type: 'Counted', data });

describe('folding', () => {
  it('applies events in order, from the beginning or from a state', () => {
    expect(fold(counter, [])).toBe(0);
    expect(fold(counter, [counted(1), counted(2)])).toBe(12);
    expect(fold(counter, new Set([counted(3)]), 12)).toBe(123);
  });
});
