import type { Actor } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import { assessed, commented, concerned, ofBrigade, ofBureau, ofNeighbour, part } from '../../../test/reviewed';
import { ledger } from '../../ledger.state';
import { mayReview } from '../../recusal.rules';
import type { ReviewEvent } from '../../review.events';
import { type Recusal, recuseReviewer } from './recuse-reviewer';

const facts = { ...part, relations: ['kin'] };
const recusal = { ...concerned, reviewer: 'secretary', relation: 'kin', why: '亲属' };
const recused = (by: 'reviewer' | 'office'): ReviewEvent => ({ type: 'ReviewerRecused', data: { ...recusal, by } });

function recusing(
  events: readonly ReviewEvent[],
  { actor = ofBureau, ...change }: Partial<Recusal> & { actor?: Actor } = {},
) {
  return given(ledger, events).when(recuseReviewer.decide, { ...recusal, ...change }, { actor, facts });
}

describe('recusing a reviewer from a case', () => {
  it('is declared by the reviewer, by the organisation above or by the campaign office', () => {
    recusing([]).then([recused('reviewer')]);
    recusing([], { actor: { ...ofBureau, id: 'deputy' } }).then([recused('office')]);
    recusing([], { actor: { id: 'office', role: 'administrator' } }).then([recused('office')]);
    recusing([], { actor: ofNeighbour }).thenRefused('not-superior');
    recusing([], { actor: ofBrigade }).thenRefused('not-superior');
  });

  it('names a relation of the programme, and a reason; it holds once for all', () => {
    recusing([], { relation: 'friend' }).thenRefused('relation-unknown');
    recusing([], { why: '' }).thenRefused('text-missing');
    recusing([recused('office')]).then([]);
  });

  it('keeps the reviewer from the case, and nobody else', () => {
    const state = [commented(80), assessed('middle', 70), recused('reviewer')].reduce(
      (before, event) => ledger.evolve(before, event),
      ledger.initialState,
    );
    expect(() => mayReview(ofBureau, concerned.subject, state)).toThrow('stands back');
    expect(() => mayReview({ ...ofBureau, id: 'deputy' }, concerned.subject, state)).not.toThrow();
    const own = { organizationId: 'bureau', memberId: 'deputy' };
    expect(() => mayReview({ ...ofBureau, id: 'deputy' }, own, state)).toThrow('own case');
  });
});
