import { recorder } from '@pacesetter/testing';
import { DrawInHand, publicValue, wholeDraw } from '../../../test/drawing';
import type { DrawEvent } from '../draw.events';
import { drawDeadlines } from './draw-deadlines.timers';

/** What the draw waits for after each of its events. */
function waitsAfter(events: readonly DrawEvent[]): readonly string[] {
  const record = recorder();
  const timers = new Map<string, string>();
  return events.flatMap((event) => {
    const { on } = drawDeadlines;
    if (!(on as readonly string[]).includes(event.type)) return [];
    const { set = [], clear = [] } = drawDeadlines.timers(record(event) as never);
    for (const id of clear) timers.delete(id);
    for (const { id, job } of set) timers.set(id, job);
    return [`${event.type}: ${[...timers.values()].join(' ') || 'nothing'}`];
  });
}

describe('a draw', () => {
  it('goes on by itself, but for the public value', () => {
    expect(waitsAfter(wholeDraw({ publicValue }))).toEqual([
      'DrawCalled: commit-draw-pool',
      'DrawPoolCommitted: advance-draw',
      'CommitmentsClosed: advance-draw',
      'RevealsClosed: nothing',
      'PublicValueRecorded: advance-draw',
      'DrawMade: nothing',
    ]);
  });

  it('begins again when a contribution is withheld and no public value comes', () => {
    const { events } = new DrawInHand({ publicValue: undefined }).called().pooled().committed().revealed(['office']);
    expect(waitsAfter(events).at(-1)).toBe('ContributionsReopened: advance-draw');
  });
});
