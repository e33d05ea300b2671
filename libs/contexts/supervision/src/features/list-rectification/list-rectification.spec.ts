import { given, TEST_TIME } from '@pacesetter/testing';
import { days, facts, ofBrigade, order, ordered, submitted, supervisor, verified } from '../../../test/supervised';
import { supervision } from '../../supervision.state';
import { listRectification } from './list-rectification';

const { decide } = listRectification;

describe('listing a rectification', () => {
  it('tracks it in public, once', () => {
    const listed = { type: 'RectificationListed', data: { ...order, progressBy: days(20), since: TEST_TIME } } as const;
    given(supervision, [ordered()]).when(decide, order, { facts, actor: supervisor }).then([listed]);
    given(supervision, [ordered(), listed]).when(decide, order, { facts, actor: supervisor }).then([]);
  });

  it('is refused for what has been put right, and to the organisation itself', () => {
    given(supervision, [ordered(), submitted(), verified()])
      .when(decide, order, { facts, actor: supervisor })
      .thenRefused('rectification-already-verified');
    given(supervision, [ordered()]).when(decide, order, { facts, actor: ofBrigade }).thenRefused('own-organization');
  });
});
