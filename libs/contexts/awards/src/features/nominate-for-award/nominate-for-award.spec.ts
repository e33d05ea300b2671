import { given } from '@pacesetter/testing';
import {
  administrator,
  candidate,
  nominated,
  ofBrigade,
  ofBureau,
  ofNeighbour,
  superior,
} from '../../../test/candidates';
import { award } from '../../award.state';
import { nominateForAward } from './nominate-for-award';

const { decide } = nominateForAward;
const nomination = { ...candidate, statement: 'They build well.' };
const facts = { ...superior, open: true, offeredTo: 'organization', enrolled: true } as const;

describe('nominating for an award', () => {
  it('comes from the organisation itself, from the one above, or from the office', () => {
    const test = given(award, []);
    test.when(decide, nomination, { facts, actor: ofBrigade }).then([nominated('own')]);
    test.when(decide, nomination, { facts, actor: ofBureau }).then([nominated('superior')]);
    test.when(decide, nomination, { facts, actor: administrator }).then([nominated('superior')]);
    test.when(decide, nomination, { facts, actor: ofNeighbour }).thenRefused('not-a-nominator');
  });

  it('is refused twice, out of time, and for others than the award is for', () => {
    const actor = ofBureau;
    given(award, [nominated()]).when(decide, nomination, { facts, actor }).thenRefused('already-nominated');
    const test = given(award, []);
    test.when(decide, nomination, { facts: { ...facts, open: false }, actor }).thenRefused('round-not-open');
    test.when(decide, nomination, { facts: { ...facts, offeredTo: undefined }, actor }).thenRefused('award-unknown');
    test
      .when(decide, nomination, { facts: { ...facts, offeredTo: 'member' }, actor })
      .thenRefused('award-for-others', { subject: 'member' });
    test.when(decide, nomination, { facts: { ...facts, enrolled: false }, actor }).thenRefused('not-enrolled');
    test.when(decide, { ...nomination, statement: ' ' }, { facts, actor }).thenRefused('text-missing');
    const paused = { ...facts, status: 'paused' } as const;
    test.when(decide, nomination, { facts: paused, actor }).thenRefused('campaign-not-running');
  });
});
