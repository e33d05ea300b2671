import { given, TEST_TIME } from '@pacesetter/testing';
import { days, facts, orderOf, supervised } from '../../../test/supervised';
import { supervision } from '../../supervision.state';
import { listLeftover } from './list-leftover';

const { decide } = listLeftover;
const leftover = { ...supervised, item: 'roof' };
const known = { ...facts, listingBegun: true, open: true, text: 'The roof.' };
const cause = { kind: 'pledge-broken', ref: 'roof' } as const;
const order = {
  type: 'RectificationOrdered',
  data: {
    ...supervised,
    rectificationId: orderOf(cause),
    cause,
    text: 'The roof.',
    listed: true,
    deadline: days(30),
    since: TEST_TIME,
    progressBy: days(20),
  },
} as const;

describe('listing a leftover', () => {
  it('orders in public to do what was promised in the last campaign, once', () => {
    given(supervision, []).when(decide, leftover, { facts: known }).then([order]);
    given(supervision, [order]).when(decide, leftover, { facts: known }).then([]);
  });

  it('waits for the listing to begin, and leaves alone what has been done', () => {
    given(supervision, [])
      .when(decide, leftover, { facts: { ...known, listingBegun: false } })
      .then([]);
    given(supervision, [])
      .when(decide, leftover, { facts: { ...known, open: false } })
      .then([]);
  });
});
