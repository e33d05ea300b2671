import { EventSchemas } from '@pacesetter/commands';
import { type Actor, DomainError, fold } from '@pacesetter/kernel';
import { recorder, TEST_TIME, testId } from '@pacesetter/testing';
import fc from 'fast-check';
import {
  checks,
  concerned,
  evidence,
  item,
  obligation,
  ofBrigade,
  ofBureau,
  publication,
  superior,
} from '../test/pledged';
import { noticeMissedPledgeCheck } from './features/notice-missed-pledge-check/notice-missed-pledge-check';
import { publishPledge } from './features/publish-pledge/publish-pledge';
import { selfCheckPledge } from './features/self-check-pledge/self-check-pledge';
import { settlePledgeItem } from './features/settle-pledge-item/settle-pledge-item';
import { verifyPledge } from './features/verify-pledge/verify-pledge';
import { type Check, type Outcome, type PledgeEvent, pledgeEvents } from './pledge.events';
import { allKept, openItems, presentItems, uncheckedItems, unverified } from './pledge-standing';
import { pledge, type PledgeState } from './pledge.state';
import { pledgeChecks } from './policies/pledge-checks.timers';

/** Decides on a state, as the command handling would. */
type Step = (state: PledgeState) => readonly PledgeEvent[];

const key = fc.constantFrom('a', 'b', 'c', 'd');
const outcome = fc.constantFrom<Outcome>('kept', 'partly', 'broken');
const actor = fc.constantFrom<Actor>(ofBureau, ofBureau, ofBrigade);
const status = fc.constantFrom('running', 'running', 'running', 'running', 'paused', 'completed');
const outcomes = fc.array(fc.record({ key, outcome }), { maxLength: 4 });

const context = { now: TEST_TIME, newId: testId, actor: ofBureau };

/** Keys that are sometimes none, or named twice. */
const keys = fc.oneof({ weight: 4, arbitrary: fc.uniqueArray(key, { minLength: 1 }) }, fc.array(key));

const rounds = fc.constantFrom(obligation, 'pledge-of-the-next-round');

const publishing = fc.record({ keys, rounds, status }).map(({ keys, rounds, status }): Step => (state) => {
  const command = { ...concerned, obligation: rounds, items: keys.map((each) => item(each)) };
  return publishPledge.decide(command, state, { ...context, facts: { ...publication, status } });
});

/** Outcomes for every item of the pledge mostly: random keys hardly ever cover them. */
const stated = fc.record({ outcome, outcomes, whole: fc.constantFrom(true, true, false) }).map(
  ({ outcome, outcomes, whole }) =>
    (state: PledgeState) =>
      whole ? presentItems(state).map(({ key }) => ({ key, outcome })) : outcomes,
);

const checking = fc.record({ stated, status }).map(({ stated, status }): Step => (state) => {
  const items = stated(state).map((each) => ({ ...each, statement: 'Seen.' }));
  return selfCheckPledge.decide({ ...concerned, items }, state, {
    ...context,
    facts: { ...superior, status, verifyBy: () => checks.verifyBy },
  });
});

const noticing = fc
  .record({ check: fc.constantFrom<Check>('self-check', 'verification'), rounds, status, late: fc.boolean() })
  .map(({ check, rounds, status, late }): Step => (state) => {
    const facts = { ...superior, status, postponed: (deadline: string) => deadline };
    const now = late ? '2099-01-01T00:00:00.000Z' : TEST_TIME;
    const missed = { ...concerned, obligation: rounds, check };
    return noticeMissedPledgeCheck.decide(missed, state, { ...context, now, facts });
  });

const verifying = fc.record({ stated, actor, status }).map(({ stated, actor, status }): Step => (state) => {
  const facts = { ...superior, status };
  return verifyPledge.decide({ ...concerned, items: stated(state) }, state, { ...context, actor, facts });
});

const settling = fc.record({ key, actor, status }).map(({ key, actor, status }): Step => (state) => {
  const facts = { ...superior, status };
  return settlePledgeItem.decide({ ...concerned, key, evidence }, state, { ...context, actor, facts });
});

const steps = fc.array(fc.oneof(publishing, checking, noticing, verifying, settling), { minLength: 8, maxLength: 24 });

/** The history that a sequence of commands leaves; those that a rule forbids leave nothing. */
function history(commands: readonly Step[]): readonly PledgeEvent[] {
  const events: PledgeEvent[] = [];
  for (const step of commands) {
    try {
      events.push(...step(fold(pledge, events)));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return events;
}

describe('whatever is asked of a pledge', () => {
  const schemas = new EventSchemas(pledgeEvents);
  const holds = (property: (events: readonly PledgeEvent[]) => void) => {
    fc.assert(fc.property(steps, (commands) => property(history(commands))));
  };

  it('states events that their schemas allow', () => {
    holds((events) => events.forEach(({ type, data }) => schemas.versionFor(type, data)));
  });

  it('is published once in each round, checked, verified once, and only then followed by the next', () => {
    holds((events) => {
      const initials: Readonly<Partial<Record<PledgeEvent['type'], string>>> = {
        ...{ PledgePublished: 'P', PledgeSelfChecked: 's', PledgeVerified: 'V' },
      };
      expect(events.map(({ type }) => initials[type] ?? '').join('')).toMatch(/^(Ps+V){0,2}(Ps*)?$/);
      const answered = events.flatMap((event) => (event.type === 'PledgePublished' ? [event.data.obligation] : []));
      expect(new Set(answered).size).toBe(answered.length);
    });
  });

  it('is kept exactly when it is verified and nothing is open', () => {
    holds((events) => {
      const state = fold(pledge, events);
      expect(allKept(state)).toBe(state.status === 'verified' && openItems(state).length === 0);
    });
  });

  it('has its items verified all together', () => {
    holds((events) => {
      const state = fold(pledge, events);
      const afterwards = '2099-01-01T00:00:00.000Z';
      const present = presentItems(state);
      expect(unverified(state, afterwards)).toHaveLength(state.status === 'verified' ? 0 : present.length);
    });
  });

  it('misses each check of a pledge once at most, before it is made, and the verification only after the self-check', () => {
    holds((events) => {
      for (const [index, { type, data }] of events.entries()) {
        if (type !== 'PledgeCheckMissed') continue;
        const before = fold(pledge, events.slice(0, index));
        expect(before.status).not.toBe('verified');
        expect(uncheckedItems(before).length > 0).toBe(data.check === 'self-check');
        const again = events.filter((one) => {
          return one.type === 'PledgeCheckMissed' && one.data.check === data.check;
        });
        expect(again.filter((one) => 'obligation' in one.data && one.data.obligation === data.obligation)).toHaveLength(
          1,
        );
      }
    });
  });

  it('has a timer for each check that it waits for, and for no other', () => {
    holds((events) => {
      const record = recorder();
      const waiting = new Map<string, string>();
      for (const event of events) {
        if (event.type === 'PledgeItemSettled') continue;
        const { set = [], clear = [] } = pledgeChecks.timers(record(event));
        for (const id of clear) waiting.delete(id);
        for (const { id, dueAt } of set) waiting.set(id, dueAt);
      }
      const due = Object.values(fold(pledge, events).due).map(({ by }) => by);
      expect([...waiting.values()].sort()).toEqual(due.sort());
    });
  });

  it('settles each item once at most', () => {
    holds((events) => {
      const keys = events.flatMap((event) => (event.type === 'PledgeItemSettled' ? [event.data.key] : []));
      expect(new Set(keys).size).toBe(keys.length);
    });
  });
});
