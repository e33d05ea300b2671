import { given } from '@pacesetter/testing';
import { concerned } from '../../../test/reviewed';
import { ledger } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';
import { enterPanelScore } from './enter-panel-score';

const found = {
  ...concerned,
  reviewId: 'closing-1',
  session: 'gansu~bureau~judges~final',
  judges: 3,
  raw: 82,
  score: 85.5,
};
const entered: ReviewEvent = { type: 'PanelScoreEntered', data: found };
const entering = (events: readonly ReviewEvent[], change = {}) =>
  given(ledger, events).when(enterPanelScore.decide, { ...found, ...change }, { facts: {} });

describe('entering what a panel has found', () => {
  it('is done once for each session', () => {
    entering([]).then([entered]);
    entering([entered]).then([]);
    entering([entered], { reviewId: 'closing-2' }).then([{ ...entered, data: { ...found, reviewId: 'closing-2' } }]);
  });

  it('wants a score in range', () => {
    entering([], { score: 101 }).thenRefused('score-out-of-range');
  });
});
