import { given } from '@pacesetter/testing';
import { days, facts, supervised } from '../../../test/supervised';
import { supervision } from '../../supervision.state';
import { rectifyBackwardBand } from './rectify-backward-band';

const { decide } = rectifyBackwardBand;
const known = { ...facts, text: 'Rectified with a helper' };
const backward = { ...supervised, assessment: 'assessment-1', deadline: days(90) };
const decided = (deadline?: string) =>
  decide({ ...backward, deadline }, supervision.initialState, {
    facts: known,
    now: days(0),
    actor: { id: 'system', role: 'system' },
    newId: (name) => name,
  });

describe('rectifying who stands behind', () => {
  it('takes the deadline of the follow-up, or that of every rectification', () => {
    const cause = { kind: 'band-backward', ref: 'assessment-1' };
    expect(decided(days(90))).toMatchObject([{ data: { cause, deadline: days(90), text: known.text } }]);
    expect(decided()).toMatchObject([{ data: { cause, deadline: days(30) } }]);
  });

  it('follows once from an assessment', () => {
    given(supervision, decided(days(90)))
      .when(decide, backward, { facts: known })
      .then([]);
  });

  it('is pointless after the end', () => {
    given(supervision, [])
      .when(decide, backward, { facts: { ...known, status: 'cancelled' } })
      .thenRefused('campaign-not-running');
  });
});
