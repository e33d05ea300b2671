import { given } from '@pacesetter/testing';
import { facts, ofBrigade, ofBureau, order, ordered, submitted, verified } from '../../../test/supervised';
import { supervision } from '../../supervision.state';
import { verifyRectification } from './verify-rectification';

const { decide } = verifyRectification;

describe('verifying a rectification', () => {
  it('closes the order, after the end of the campaign too', () => {
    const history = [ordered(), submitted()];
    given(supervision, history).when(decide, order, { facts, actor: ofBureau }).then([verified()]);
    const late = { ...facts, status: 'completed' } as const;
    given(supervision, history).when(decide, order, { facts: late, actor: ofBureau }).then([verified()]);
  });

  it('is never done by the organisation itself', () => {
    given(supervision, [ordered(), submitted()])
      .when(decide, order, { facts, actor: ofBrigade })
      .thenRefused('own-organization');
  });

  it('needs a submission, once', () => {
    const actor = ofBureau;
    given(supervision, [ordered()]).when(decide, order, { facts, actor }).thenRefused('rectification-not-submitted');
    given(supervision, [ordered(), submitted(), verified()])
      .when(decide, order, { facts, actor })
      .thenRefused('rectification-already-verified');
  });
});
