import { SYSTEM } from '@pacesetter/kernel';
import { given, TEST_TIME } from '@pacesetter/testing';
import { drawFactsAt, DrawInHand, drawRef, ids, strata } from '../../../../test/drawing';
import { days } from '../../../../test/supervised';
import { draw } from '../../draw.state';
import { commitDrawPool } from './commit-draw-pool';

const { decide } = commitDrawPool;
const called = new DrawInHand().called().events;
const pool = { ...drawRef, strata, excluded: [] };
const asked = { facts: drawFactsAt(TEST_TIME), actor: SYSTEM };
const committed = (events: readonly { type: string; data: unknown }[]) => events.at(-1)?.data;

describe('committing to a pool', () => {
  it('publishes it in order, with how many are drawn from where, and opens the commitments', () => {
    const { events } = new DrawInHand().called().pooled();
    expect(events.map(({ type }) => type)).toEqual(['DrawCalled', 'DrawPoolPagePublished', 'DrawPoolCommitted']);
    expect(committed(events)).toMatchObject({
      size: 30,
      strata: [
        { stratum: 'community', size: 10, draws: 2 },
        { stratum: 'village', size: 20, draws: 4 },
      ],
      excluded: [{ reason: 'visited-lately', organizationIds: ['x1', 'x2'] }],
      attempt: 1,
      commitUntil: days(3),
    });
  });

  it('is the same pool in whatever order it was gathered', () => {
    const turned = { community: [...strata.community].reverse(), village: [...strata.village].reverse() };
    const [one, other] = [strata, turned].map((from) => committed(new DrawInHand().called().pooled(from).events));
    expect(one).toEqual(other);
  });

  it('holds a whole province in events of a bearable size', () => {
    const { events, state } = new DrawInHand()
      .called()
      .pooled({ village: ids('village-', 29_683), town: ids('t', 2_008) });
    expect(events.map(({ data }) => JSON.stringify(data).length < 150_000)).not.toContain(false);
    expect(events.filter(({ type }) => type === 'DrawPoolPagePublished')).toHaveLength(7);
    expect(state.pool.strata.map(({ organizationIds }) => organizationIds.length)).toEqual([2_008, 29_683]);
  });

  it('is the system’s alone, once, and names nobody twice', () => {
    given(draw, called).when(decide, pool, { facts: asked.facts }).thenRefused('not-a-supervisor');
    given(draw, new DrawInHand().called().pooled().events).when(decide, pool, asked).thenRefused('draw-elsewhere');
    const twice = { ...pool, excluded: [{ reason: 'root', organizationIds: ['v00000'] }] };
    given(draw, called).when(decide, twice, asked).thenRefused('pool-unsound');
    given(draw, called)
      .when(decide, { ...pool, strata: { a: ['one\ntwo'] } }, asked)
      .thenRefused('pool-unsound');
  });
});
