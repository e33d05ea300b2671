import { DomainError, fold, plusMilliseconds } from '@pacesetter/kernel';
import { testId } from '@pacesetter/testing';
import fc from 'fast-check';
import { campaignHistories, eventsOf, type Happened } from '../test/campaign-history';
import { dueDatesOf, timersAfter } from '../test/timers';
import { campaignId, days } from '../test/running';
import { campaign } from './campaign.state';
import { noteObligationsFellDue } from './features/note-obligations-fell-due/note-obligations-fell-due';
import { resumeCampaign } from './features/resume-campaign/resume-campaign';

const context = { actor: { id: 'system', role: 'system' } as const, reason: 'Time has come.', newId: testId };
const HOUR_MS = 3_600_000;

/** A worker that looks at the timers at some moments, each perhaps twice, and was down in between. */
const looks = fc.array(fc.tuple(fc.integer({ min: 1, max: 4_000 }), fc.boolean()), { minLength: 1, maxLength: 6 });

/** What a worker does at a moment with what the timers say: a refusal leaves the timer to come again. */
function worked(history: readonly Happened[], now: string): readonly Happened[] {
  const due = [...dueDatesOf(timersAfter(history))].filter(([, dueAt]) => dueAt <= now);
  return due.reduce((known, [obligation]) => {
    const state = fold(campaign, eventsOf(known));
    try {
      const asked = { campaignId, obligation, missed: 0 };
      const events = noteObligationsFellDue.decide(asked, state, { ...context, now, facts: undefined });
      return [...known, ...events.map((event) => ({ event, at: now }))];
    } catch (error) {
      if (error instanceof DomainError) return known;
      throw error;
    }
  }, history);
}

/** A campaign that stands still at the end goes on, so that its deadlines come. */
function resumedAtLast(history: readonly Happened[]): readonly Happened[] {
  const state = fold(campaign, eventsOf(history));
  if (state.status !== 'paused') return history;
  const at = plusMilliseconds(history.at(-1)?.at ?? days(0), HOUR_MS);
  const events = resumeCampaign.decide({ campaignId }, state, { ...context, now: at, facts: undefined });
  return [...history, ...events.map((event) => ({ event, at }))];
}

describe('a deadline, whatever was decided before and however the workers came and went (rules 3 and 4)', () => {
  const outcomes = fc.tuple(campaignHistories, looks).map(([commands, moments]) => {
    const begun = resumedAtLast(commands);
    let now = begun.at(-1)?.at ?? days(0);
    let history: readonly Happened[] = begun;
    for (const [hours, twice] of moments) {
      now = plusMilliseconds(now, hours * HOUR_MS);
      history = worked(history, now);
      if (twice) history = worked(history, now);
    }
    return { history, now };
  });

  it('is noticed exactly once when it has passed, and not before', () => {
    fc.assert(
      fc.property(outcomes, ({ history, now }) => {
        const state = fold(campaign, eventsOf(history));
        const noticed = eventsOf(history).flatMap((event) =>
          event.type === 'ObligationsFellDue' ? [event.data.obligation] : [],
        );
        expect(new Set(noticed).size).toBe(noticed.length);
        if (state.status !== 'running') return;
        const passed = Object.values(state.obligations).filter(({ dueAt }) => dueAt <= now);
        expect(passed.filter(({ obligation }) => !noticed.includes(obligation))).toEqual([]);
        const ahead = Object.values(state.obligations).filter(({ dueAt }) => dueAt > now);
        expect(ahead.filter(({ obligation }) => noticed.includes(obligation) && !wasDue(history, obligation))).toEqual(
          [],
        );
      }),
    );
  });

  it('keeps what it has left through a pause', () => {
    fc.assert(
      fc.property(campaignHistories, (history) => {
        for (const [index, { event }] of history.entries()) {
          if (event.type !== 'CampaignResumed') continue;
          const { pausedAt, at } = event.data;
          const before = dueDatesOf(timersAfter(history.slice(0, index)));
          const after = dueDatesOf(timersAfter(history.slice(0, index + 1)));
          for (const [obligation, dueAt] of before) {
            if (dueAt <= pausedAt) continue;
            expect(Date.parse(after.get(obligation) ?? '') - Date.parse(at)).toBe(
              Date.parse(dueAt) - Date.parse(pausedAt),
            );
          }
        }
      }),
    );
  });
});

/** Whether the obligation had fallen due when it was noticed: what happened later does not take it back. */
function wasDue(history: readonly Happened[], obligation: string): boolean {
  const index = history.findIndex(
    ({ event }) => event.type === 'ObligationsFellDue' && event.data.obligation === obligation,
  );
  const noticed = history[index];
  if (noticed === undefined) return false;
  const state = fold(campaign, eventsOf(history.slice(0, index)));
  return (state.obligations[obligation]?.dueAt ?? '') <= noticed.at;
}
