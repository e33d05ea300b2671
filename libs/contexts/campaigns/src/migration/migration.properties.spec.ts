import { EventSchemas } from '@pacesetter/commands';
import { fold } from '@pacesetter/kernel';
import { testId } from '@pacesetter/testing';
import fc from 'fast-check';
import { campaignHistories, decided, eventsOf, type Happened } from '../../test/campaign-history';
import { campaignId, days, obligation } from '../../test/running';
import { dueDatesOf, timersAfter } from '../../test/timers';
import { published, version } from '../../test/versions';
import { campaignEvents } from '../campaign.events';
import { campaign } from '../campaign.state';
import { migrateCampaign } from '../features/migrate-campaign/migrate-campaign';

/** Other dates for any phase, and for its one obligation: kept, moved, gone or joined by another. */
const change = fc.record({
  startsAt: fc.integer({ min: 0, max: 60 }).map(days),
  endsAt: fc.integer({ min: 0, max: 90 }).map(days),
  due: fc.integer({ min: 0, max: 90 }).map(days),
  has: fc.subarray(['task', 'essay']),
});
const changes = fc.tuple(change, change, change);

const migrations = fc.tuple(campaignHistories, changes).map(([history, [first, second, third]]) => {
  const state = fold(campaign, eventsOf(history));
  const from = { phases: version([]).phases.map((phase) => ({ ...phase, obligations: opened(phase.phase) })) };
  function opened(phase: string) {
    return Object.values(state.obligations).filter((one) => state.phaseOf[one.obligation] === phase);
  }
  const next = [first, second, third].map(({ startsAt, endsAt, due, has }, index) => {
    const phase = from.phases[index]?.phase ?? '';
    const obligations = has.map((key) => obligation(`${key} of ${phase}`, { dueAt: due }));
    return { startsAt, endsAt, obligations };
  });
  const now = history.at(-1)?.at ?? days(0);
  const facts = { rule: 'gansu-2010@2', published: published(from, version([], next)) };
  const context = { now, actor: { id: 'office', role: 'administrator' } as const, reason: 'Revised.', newId: testId };
  const events = decided(() => migrateCampaign.decide({ campaignId, version: 2 }, state, { ...context, facts }));
  const whole: readonly Happened[] = [...history, ...events.map((event) => ({ event, at: now }))];
  return { state, events, whole, now };
});

describe('a move to another version, whenever it is decided (rule 10)', () => {
  const schemas = new EventSchemas(campaignEvents);

  it('is stated in an event that its schema allows', () => {
    fc.assert(
      fc.property(migrations, ({ events }) => events.forEach(({ type, data }) => schemas.versionFor(type, data))),
    );
  });

  it('leaves alone what is over, where the campaign stands, and what has fallen due', () => {
    fc.assert(
      fc.property(migrations, ({ state, events, whole }) => {
        if (events.length === 0) return;
        const after = fold(campaign, eventsOf(whole));
        const begun = state.phaseIndex + (state.inPhase ? 1 : 0);
        expect([after.phaseIndex, after.inPhase]).toEqual([state.phaseIndex, state.inPhase]);
        const windows = (phases: typeof state.phases, count: number) =>
          phases.slice(0, count).map(({ phase, startsAt, endsAt }) => [phase, startsAt, endsAt]);
        expect(windows(after.phases, state.phaseIndex)).toEqual(windows(state.phases, state.phaseIndex));
        expect(after.phases.slice(0, begun).map(({ startsAt }) => startsAt)).toEqual(
          state.phases.slice(0, begun).map(({ startsAt }) => startsAt),
        );
        for (const key of state.fellDue) {
          const now = after.obligations[key];
          if (now !== undefined) expect(now.dueAt).toBe(state.obligations[key]?.dueAt);
        }
      }),
    );
  });

  it('says of each obligation of the present phase what becomes of it, and so it does', () => {
    fc.assert(
      fc.property(migrations, ({ state, events, whole }) => {
        const [event] = events;
        if (event?.type !== 'CampaignMigrated') return;
        const after = fold(campaign, eventsOf(whole));
        const said = new Map(event.data.effects.map((effect) => [effect.obligation, effect]));
        for (const [key, { dueAt }] of Object.entries(state.obligations)) {
          const effect = said.get(key);
          const now = after.obligations[key]?.dueAt;
          if (effect === undefined || effect.effect === 'kept') expect(now).toBe(dueAt);
          else expect(now).toBe('dueAt' in effect ? effect.dueAt : undefined);
        }
        const added = Object.keys(after.obligations).filter((key) => state.obligations[key] === undefined);
        expect(added.map((key) => said.get(key)?.effect)).toEqual(added.map(() => 'new'));
      }),
    );
  });

  it('has a timer for each deadline afterwards, and for nothing else', () => {
    fc.assert(
      fc.property(migrations, ({ whole, now }) => {
        const state = fold(campaign, eventsOf(whole));
        if (state.status !== 'running') return;
        const waiting = Object.values(state.obligations).filter(({ obligation: key }) => !state.fellDue.includes(key));
        const timers = dueDatesOf(timersAfter(whole));
        expect([...timers.keys()].sort()).toEqual(waiting.map(({ obligation: key }) => key).sort());
        for (const { obligation: key, dueAt } of waiting) {
          const timer = timers.get(key) ?? '';
          if (timer !== dueAt) expect(timer <= now && dueAt <= now).toBe(true);
        }
      }),
    );
  });
});
