import { given } from '@pacesetter/testing';
import { contributors, drawFactsAt, DrawInHand, drawRef } from '../../../../test/drawing';
import { days } from '../../../../test/supervised';
import { draw } from '../../draw.state';
import { recordPublicValue } from './record-public-value';

const { decide } = recordPublicValue;
const closed = new DrawInHand().called().pooled().committed().revealed().events;
const value = { ...drawRef, value: '03 11 17', source: 'issue 66' };
const at = (day: number, role = 'office') => ({
  now: days(day),
  facts: drawFactsAt(days(day)),
  actor: contributors[role]!,
});

describe('recording the public value', () => {
  it('is done once it exists', () => {
    given(draw, closed)
      .when(decide, value, at(7))
      .then([{ type: 'PublicValueRecorded', data: value }]);
    given(draw, closed)
      .when(decide, value, at(6))
      .thenRefused('public-value-too-early', { from: days(7) });
  });

  it('is refused before the contributions are closed, in a spelling of one’s own, and to the masses', () => {
    const open = new DrawInHand().called().pooled().committed().events;
    given(draw, open).when(decide, value, at(7)).thenRefused('draw-elsewhere');
    given(draw, closed)
      .when(decide, { ...value, value: '3,11 ' }, at(7))
      .thenRefused('public-value-malformed');
    given(draw, closed)
      .when(decide, { ...value, source: '' }, at(7))
      .thenRefused('text-missing');
    given(draw, closed).when(decide, value, at(7, 'masses')).thenRefused('not-a-supervisor');
  });
});
