import { given } from '@pacesetter/testing';
import { ordered, supervised, verified } from '../../../test/supervised';
import { supervision } from '../../supervision.state';
import { closeLeftover } from './close-leftover';

const cause = { kind: 'pledge-broken', ref: 'roof' } as const;
const settled = { ...supervised, item: 'roof' };

describe('closing a leftover', () => {
  it('ends the listing of what was made good, once', () => {
    const test = given(supervision, [ordered(cause, { listed: true })]);
    test.when(closeLeftover.decide, settled).then([verified(cause)]);
    given(supervision, [ordered(cause), verified(cause)])
      .when(closeLeftover.decide, settled)
      .then([]);
  });

  it('has nothing to do for an item that was never listed', () => {
    given(supervision, []).when(closeLeftover.decide, settled).then([]);
  });
});
