import { given } from '@pacesetter/testing';
import { drawFactsAt, DrawInHand, drawRef, wholeDraw } from '../../../../test/drawing';
import { days } from '../../../../test/supervised';
import { draw } from '../../draw.state';
import { makeDraw } from './make-draw';

const asked = { now: days(7), facts: drawFactsAt(days(7)) };

describe('making a draw', () => {
  it('names as many of each stratum as were announced', () => {
    const made = wholeDraw().at(-1);
    expect(made).toMatchObject({ type: 'DrawMade', data: { kind: 'random', algorithm: 'pacesetter-draw/1' } });
    const sizes = (made?.data as { strata: { stratum: string; drawn: unknown[] }[] }).strata.map(
      ({ stratum, drawn }) => [stratum, drawn.length],
    );
    expect(sizes).toEqual([
      ['community', 2],
      ['village', 4],
    ]);
  });

  it('needs no public value where none was named', () => {
    const types = wholeDraw({ publicValue: undefined }).map(({ type }) => type);
    expect(types.slice(-2)).toEqual(['RevealsClosed', 'DrawMade']);
  });

  it('waits for everything that goes into the seed, and happens once', () => {
    const waiting = new DrawInHand().called().pooled().committed().revealed().events;
    given(draw, waiting).when(makeDraw.decide, drawRef, asked).thenRefused('draw-elsewhere', { status: 'revealed' });
    given(draw, wholeDraw()).when(makeDraw.decide, drawRef, asked).thenRefused('draw-elsewhere', { status: 'made' });
  });
});
