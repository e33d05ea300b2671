import { fold } from '@pacesetter/kernel';
import {
  days,
  enrolmentCompleted,
  entered,
  launched,
  left,
  obligation,
  opened,
  paused,
  resumed,
} from '../test/running';
import { afterPauses, campaign, currentPhase } from './campaign.state';

describe('the state of a campaign', () => {
  it('knows the phase it is in, and none between two', () => {
    expect(currentPhase(fold(campaign, [launched, enrolmentCompleted]))).toBeUndefined();
    expect(currentPhase(fold(campaign, [launched, entered(0)]))?.phase).toBe('prepare');
    expect(currentPhase(fold(campaign, [launched, entered(0), left(0)]))).toBeUndefined();
    expect(currentPhase(fold(campaign, [launched, entered(0), left(0), entered(1)]))?.phase).toBe('strive');
  });

  it('moves dates ahead by the length of a pause', () => {
    const state = fold(campaign, [
      ...[launched, entered(0), opened(obligation('plan', { opensAt: days(1) }))],
      ...[paused(days(2)), resumed(days(2), days(4))],
    ]);
    expect(state.obligations['plan']).toMatchObject({ opensAt: days(1), dueAt: days(7) });
    expect(state.phases[0]).toMatchObject({ startsAt: days(1), endsAt: days(12) });
    expect(state.phases[1]).toMatchObject({ startsAt: days(12), endsAt: days(42) });
    expect(state.startsAt).toBe(days(1));
  });
});

describe('a deadline after pauses', () => {
  const pause = { from: days(2), to: days(4) };

  it('moves by a pause that lay before it and ended after it was set', () => {
    expect(afterPauses(days(5), [pause], days(0))).toBe(days(7));
    expect(afterPauses(days(5), [pause, { from: days(6), to: days(7) }], days(0))).toBe(days(8));
  });

  it('moves by the rest of the pause in which it was set', () => {
    expect(afterPauses(days(5), [pause], days(3))).toBe(days(6));
  });

  it('stays when it was set later, had passed before, or the pause still lasts', () => {
    expect(afterPauses(days(5), [pause], days(4))).toBe(days(5));
    expect(afterPauses(days(2), [pause], days(0))).toBe(days(2));
    expect(afterPauses(days(5), [{ from: days(2) }], days(0))).toBe(days(5));
  });
});
