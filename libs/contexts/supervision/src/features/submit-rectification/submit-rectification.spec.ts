import { SYSTEM } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import { facts, ofBrigade, ofBureau, order, ordered, submitted, verified } from '../../../test/supervised';
import { supervision } from '../../supervision.state';
import { submitRectification } from './submit-rectification';

const command = { ...order, statement: 'Mended.' };
const { decide } = submitRectification;

describe('submitting a rectification', () => {
  it('is for whoever has to put it right, or the system in its place', () => {
    given(supervision, [ordered()]).when(decide, command, { facts, actor: ofBrigade }).then([submitted()]);
    given(supervision, [ordered()]).when(decide, command, { facts, actor: SYSTEM }).then([submitted()]);
    given(supervision, [ordered()]).when(decide, command, { facts, actor: ofBureau }).thenRefused('not-the-supervised');
  });

  it('makes sense after the end of the campaign, and never after it was cancelled', () => {
    const actor = ofBrigade;
    const at = (status: 'completed' | 'cancelled') => ({ facts: { ...facts, status }, actor });
    given(supervision, [ordered()]).when(decide, command, at('completed')).then([submitted()]);
    given(supervision, [ordered()]).when(decide, command, at('cancelled')).thenRefused('campaign-not-running');
  });

  it('is refused when nothing was ordered, or it waits already, or is closed', () => {
    const actor = ofBrigade;
    given(supervision, []).when(decide, command, { facts, actor }).thenRefused('rectification-unknown');
    given(supervision, [ordered(), submitted()])
      .when(decide, command, { facts, actor })
      .thenRefused('rectification-not-running', { status: 'submitted' });
    given(supervision, [ordered(), submitted(), verified()])
      .when(decide, command, { facts, actor })
      .thenRefused('rectification-not-running', { status: 'verified' });
  });
});
