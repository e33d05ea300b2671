import { given } from '@pacesetter/testing';
import { contributors, drawFactsAt, drawId, DrawInHand, drawRef, valueOf } from '../../../../test/drawing';
import { days } from '../../../../test/supervised';
import { commitmentTo } from '../../draw-algorithm';
import { draw } from '../../draw.state';
import { commitContribution } from './commit-contribution';

const { decide } = commitContribution;
const pooled = new DrawInHand().called().pooled().events;
const party = 'masses';
const commitment = commitmentTo(valueOf(party), { drawId, attempt: 1, party });
const command = { ...drawRef, party, commitment };
const at = (day: number) => ({ now: days(day), facts: drawFactsAt(days(day)), actor: contributors[party]! });
const event = { type: 'ContributionCommitted', data: { ...command, attempt: 1, contributor: 'gao' } } as const;

describe('committing to a contribution', () => {
  it('is done once for a party', () => {
    given(draw, pooled).when(decide, command, at(1)).then([event]);
    given(draw, [...pooled, event])
      .when(decide, command, at(1))
      .then([]);
    given(draw, [...pooled, event])
      .when(decide, { ...command, commitment: '0'.repeat(64) }, at(1))
      .thenRefused('party-taken');
  });

  it('is for those whom the programme names, one party each', () => {
    given(draw, pooled)
      .when(decide, command, { ...at(1), actor: contributors['office']! })
      .thenRefused('not-of-the-party');
    given(draw, pooled)
      .when(decide, { ...command, party: 'bureau' }, at(1))
      .thenRefused('party-unknown');
    given(draw, pooled)
      .when(decide, { ...command, commitment: 'a secret' }, at(1))
      .thenRefused('commitment-malformed');
  });

  it('waits for the pool, and is over when its time is', () => {
    given(draw, new DrawInHand().called().events).when(decide, command, at(1)).thenRefused('draw-elsewhere');
    given(draw, pooled).when(decide, command, at(3)).thenRefused('window-over');
  });
});
