import { EventSchemas } from '@pacesetter/commands';
import { fold, plusMilliseconds } from '@pacesetter/kernel';
import fc from 'fast-check';
import { campaignHistories, eventsOf, type Happened } from '../test/campaign-history';
import { dueDatesOf, timersAfter } from '../test/timers';
import { phases } from '../test/running';
import { campaignEvents } from './campaign.events';
import { afterPauses, beforePauses, campaign, type CampaignState } from './campaign.state';

/** Every date that a campaign has, by what it is. */
function datesOf({ phases, obligations }: CampaignState): Record<string, string> {
  const planned = phases.flatMap(({ phase, startsAt, endsAt }) => [
    [`start of ${phase}`, startsAt],
    [`end of ${phase}`, endsAt],
  ]);
  const owed = Object.values(obligations).flatMap(({ obligation, opensAt, dueAt }) => [
    [`opening of ${obligation}`, opensAt],
    [`due date of ${obligation}`, dueAt],
  ]);
  return Object.fromEntries([...planned, ...owed]) as Record<string, string>;
}

describe('whatever is decided about a campaign', () => {
  const schemas = new EventSchemas(campaignEvents);
  const holds = (property: (history: readonly Happened[]) => void) => {
    fc.assert(fc.property(campaignHistories, (history) => property(history)));
  };

  it('is stated in events that their schemas allow', () => {
    holds((history) => eventsOf(history).forEach(({ type, data }) => schemas.versionFor(type, data)));
  });

  it('moves it forward only, from one phase to the next, never in two at once', () => {
    const order = phases.flatMap(({ phase }) => [`enters ${phase}`, `leaves ${phase}`]);
    holds((history) => {
      const moves = eventsOf(history).flatMap(({ type, data }) => {
        if (type === 'PhaseEntered') return [`enters ${data.phase}`];
        return type === 'PhaseLeft' ? [`leaves ${data.phase}`] : [];
      });
      expect(moves).toEqual(order.slice(0, moves.length));
    });
  });

  it('is over with its end, which comes with the end of the last phase', () => {
    holds((history) => {
      const types = eventsOf(history).map(({ type }) => type);
      const end = types.findIndex((type) => type === 'CampaignCompleted' || type === 'CampaignCancelled');
      if (end >= 0) expect(end).toBe(types.length - 1);
      const left = types.filter((type) => type === 'PhaseLeft').length;
      expect(types.includes('CampaignCompleted')).toBe(left === phases.length);
    });
  });

  it('moves every date that lies ahead by a pause exactly, and no other one', () => {
    holds((history) => {
      const events = eventsOf(history);
      for (const [index, event] of events.entries()) {
        if (event.type !== 'CampaignResumed') continue;
        const { pausedAt, at } = event.data;
        const before = datesOf(fold(campaign, events.slice(0, index)));
        const length = Date.parse(at) - Date.parse(pausedAt);
        const moved = Object.entries(before).map(([what, date]) => [
          what,
          date > pausedAt ? plusMilliseconds(date, length) : date,
        ]);
        expect(datesOf(fold(campaign, events.slice(0, index + 1)))).toEqual(Object.fromEntries(moved));
      }
    });
  });

  it('lets nothing but the pause end while it is paused', () => {
    holds((history) => {
      const events = eventsOf(history);
      for (const [index, { type }] of events.slice(0, -1).entries()) {
        if (type === 'CampaignPaused')
          expect(['CampaignResumed', 'CampaignCancelled']).toContain(events[index + 1]?.type);
      }
    });
  });

  it('closes each deadline once, when it has come', () => {
    holds((history) => {
      const fallen = history.flatMap(({ event, at }, index) => {
        if (event.type !== 'ObligationsFellDue') return [];
        const { obligations } = fold(campaign, eventsOf(history.slice(0, index)));
        expect(obligations[event.data.obligation]?.dueAt.localeCompare(at)).toBeLessThanOrEqual(0);
        return [event.data.obligation];
      });
      expect(new Set(fallen).size).toBe(fallen.length);
    });
  });

  it('keeps a timer for each deadline that has not been closed, at its date or at once when that is over', () => {
    holds((history) => {
      const state = fold(campaign, eventsOf(history));
      if (state.status !== 'running') return;
      const waiting = Object.values(state.obligations).filter(({ obligation }) => !state.fellDue.includes(obligation));
      const timers = dueDatesOf(timersAfter(history));
      expect([...timers.keys()].sort()).toEqual(waiting.map(({ obligation }) => obligation).sort());
      const now = history.at(-1)?.at ?? '';
      for (const { obligation, dueAt } of waiting) {
        const timer = timers.get(obligation) ?? '';
        if (timer !== dueAt) expect(timer <= now && dueAt <= now).toBe(true);
      }
    });
  });

  it('finds the plan again behind the pauses', () => {
    holds((history) => {
      const { pauses } = fold(campaign, eventsOf(history));
      const over = pauses.filter(({ to }) => to !== undefined);
      for (const { startsAt, endsAt } of phases) {
        for (const planned of [startsAt, endsAt])
          expect(beforePauses(afterPauses(planned, over, ''), over)).toBe(planned);
      }
    });
  });
});
