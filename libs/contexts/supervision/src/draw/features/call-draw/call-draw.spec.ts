import { given, TEST_TIME } from '@pacesetter/testing';
import { drawFactsAt, drawId, parties, publicValue } from '../../../../test/drawing';
import { campaignId, ofBureau, supervisor } from '../../../../test/supervised';
import { draw } from '../../draw.state';
import { callDraw } from './call-draw';

const { decide } = callDraw;
const call = { campaignId, key: 'random-1', kind: 'random' } as const;
const facts = drawFactsAt(TEST_TIME);
const rules = { share: 0.2, stratifyBy: ['orgType'], parties, commitWithin: 'P3D', revealWithin: 'P2D' };
const called = { type: 'DrawCalled', data: { campaignId, drawId, kind: 'random', ...rules, publicValue } } as const;

describe('calling a draw', () => {
  it('says everything that could favour somebody before anything is known', () => {
    given(draw, []).when(decide, call, { facts, actor: supervisor }).then([called]);
  });

  it('happens once', () => {
    given(draw, [called as never])
      .when(decide, call, { facts, actor: supervisor })
      .then([]);
  });

  it('is for supervisors and the office, for visits that the programme draws', () => {
    const none = given(draw, []);
    none.when(decide, call, { facts, actor: ofBureau }).thenRefused('not-a-supervisor');
    none.when(decide, { ...call, kind: 'routine' }, { facts }).thenRefused('not-drawn', { known: ['random'] });
    none.when(decide, call, { facts: { ...facts, draws: undefined } }).thenRefused('not-drawn');
    none.when(decide, { ...call, key: 'Random 1' }, { facts }).thenRefused('draw-key-wrong');
    none.when(decide, call, { facts: { ...facts, status: 'completed' } }).thenRefused('campaign-not-running');
  });
});
