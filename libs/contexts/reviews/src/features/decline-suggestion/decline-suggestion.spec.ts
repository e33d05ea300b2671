import { given } from '@pacesetter/testing';
import { concerned, ofBrigade, ofMember, ofNeighbour, part } from '../../../test/reviewed';
import { accepted, declined, raised } from '../../../test/suggested';
import { ledger } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';
import { declineSuggestion } from './decline-suggestion';

const answer = { ...concerned, suggestionId: 'suggestion-1', why: '已有安排' };

function declining(events: readonly ReviewEvent[], { actor = ofBrigade, status = 'running', why = answer.why } = {}) {
  const facts = { ...part, status };
  return given(ledger, events).when(declineSuggestion.decide, { ...answer, why }, { actor, facts });
}

describe('declining a suggestion', () => {
  it('gives a reason', () => {
    declining([raised()]).then([declined()]);
    declining([raised()], { why: ' ' }).thenRefused('text-missing');
  });

  it('is for those whom it concerns, as long as nobody has answered', () => {
    declining([raised()], { actor: ofNeighbour }).thenRefused('not-concerned');
    declining([raised(), accepted()]).thenRefused('suggestion-settled');
    declining([raised(), declined()]).thenRefused('suggestion-settled');
    declining([]).thenRefused('suggestion-unknown');
    declining([raised()], { status: 'paused' }).thenRefused('campaign-not-running');
  });

  it('is for the member whom it is about', () => {
    const own = { type: 'SuggestionRaised' as const, data: { ...raised().data, ...ofMember } };
    const by = (id: string) =>
      given(ledger, [own]).when(
        declineSuggestion.decide,
        { ...answer, ...ofMember },
        { actor: { id, role: 'member', organizationId: 'brigade-149' }, facts: { ...part, superiorId: 'brigade-149' } },
      );
    by('li').then([{ ...declined(), data: { ...declined().data, ...ofMember } }]);
    by('wu').thenRefused('not-concerned');
  });
});
