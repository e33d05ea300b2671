import { given } from '@pacesetter/testing';
import { contributors, drawFactsAt, DrawInHand, drawRef, valueOf } from '../../../../test/drawing';
import { days } from '../../../../test/supervised';
import { draw } from '../../draw.state';
import { revealContribution } from './reveal-contribution';

const { decide } = revealContribution;
const committed = new DrawInHand().called().pooled().committed(['masses', 'office']).events;
const command = { ...drawRef, party: 'masses', value: valueOf('masses') };
const at = (day: number) => ({ now: days(day), facts: drawFactsAt(days(day)), actor: contributors['masses']! });
const revealed = { type: 'ContributionRevealed', data: { ...command, attempt: 1 } } as const;

describe('revealing a contribution', () => {
  it('is done once', () => {
    given(draw, committed).when(decide, command, at(4)).then([revealed]);
    given(draw, [...committed, revealed])
      .when(decide, command, at(4))
      .then([]);
  });

  it('is bound to what was committed to', () => {
    given(draw, committed)
      .when(decide, { ...command, value: valueOf('office') }, at(4))
      .thenRefused('commitment-broken', { party: 'masses' });
    given(draw, committed)
      .when(decide, { ...command, party: 'supervisors' }, at(4))
      .thenRefused('party-unknown');
  });

  it('has its time: not while others can still commit, and not too late', () => {
    given(draw, new DrawInHand().called().pooled().events).when(decide, command, at(2)).thenRefused('draw-elsewhere');
    given(draw, committed).when(decide, command, at(5)).thenRefused('window-over');
  });
});
