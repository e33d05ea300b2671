import { given } from '@pacesetter/testing';
import { concerned } from '../../../test/reviewed';
import { accepted, carriedOut, declined, raised } from '../../../test/suggested';
import { ledger } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';
import { closeSuggestion } from './close-suggestion';

const closing = (events: readonly ReviewEvent[]) =>
  given(ledger, events).when(closeSuggestion.decide, {
    ...concerned,
    suggestionId: 'suggestion-1',
    rectificationId: 'rectification-1',
  });

describe('closing a suggestion', () => {
  it('follows when it was carried out, once', () => {
    closing([raised(), accepted()]).then([carriedOut()]);
    closing([raised(), accepted(), carriedOut()]).then([]);
  });

  it('wants one that was accepted', () => {
    closing([raised()]).thenRefused('suggestion-not-accepted', { status: 'raised' });
    closing([raised(), declined()]).thenRefused('suggestion-not-accepted', { status: 'declined' });
    closing([]).thenRefused('suggestion-unknown');
  });
});
