import { given, testId } from '@pacesetter/testing';
import { concerned, part } from '../../../test/reviewed';
import { ledger } from '../../ledger.state';
import { raiseSuggestion } from './raise-suggestion';

function raising(text: string, change = {}) {
  return given(ledger, []).when(raiseSuggestion.decide, { ...concerned, text }, { facts: { ...part, ...change } });
}

describe('raising a suggestion', () => {
  it('enters it into the ledger', () => {
    const data = { ...concerned, suggestionId: testId('suggestion'), text: 'Open on Sundays.' };
    raising('Open on Sundays.').then([{ type: 'SuggestionRaised', data }]);
  });

  it('says something', () => {
    raising('\n').thenRefused('text-missing');
  });

  it('concerns those who take part in a running campaign', () => {
    raising('Open on Sundays.', { enrolled: false }).thenRefused('not-enrolled');
    raising('Open on Sundays.', { status: 'none' }).thenRefused('campaign-not-running');
  });
});
