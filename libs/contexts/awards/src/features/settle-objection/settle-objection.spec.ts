import { given } from '@pacesetter/testing';
import {
  candidate,
  nominated,
  objected,
  ofBrigade,
  ofBureau,
  ofNeighbour,
  settled,
  superior,
} from '../../../test/candidates';
import { award } from '../../award.state';
import { settleObjection } from './settle-objection';

const { decide } = settleObjection;
const settlement = { ...candidate, objectionId: 'objection-1', upheld: true };
const asked = { facts: superior, actor: ofBureau, reason: 'We looked into it.' };
const history = [nominated('superior'), objected()];

describe('settling an objection', () => {
  it('upholds or dismisses it, for a reason', () => {
    given(award, history)
      .when(decide, settlement, asked)
      .then([settled(true)]);
    given(award, history)
      .when(decide, { ...settlement, upheld: false }, asked)
      .then([settled(false)]);
    given(award, history)
      .when(decide, settlement, { ...asked, reason: undefined })
      .thenRefused('reason-required');
  });

  it('is refused to the candidate and to neighbours', () => {
    const test = given(award, history);
    test.when(decide, settlement, { ...asked, actor: ofBrigade }).thenRefused('own-candidacy');
    test.when(decide, settlement, { ...asked, actor: ofNeighbour }).thenRefused('not-the-superior');
  });

  it('happens once', () => {
    given(award, [...history, settled(false)])
      .when(decide, settlement, asked)
      .thenRefused('objection-already-settled', { verdict: 'dismissed' });
    given(award, [nominated()]).when(decide, settlement, asked).thenRefused('objection-unknown');
  });
});
