import type { Actor } from '@pacesetter/kernel';
import { DomainError, fold } from '@pacesetter/kernel';
import fc from 'fast-check';
import type { AccountEvent } from './account/account.events';
import { account, type AccountState } from './account/account.state';
import { closeAccount } from './account/features/close-account/close-account';
import { endSessions } from './account/features/end-sessions/end-sessions';
import { grantRole } from './account/features/grant-role/grant-role';
import { openAccount } from './account/features/open-account/open-account';
import { revokeRole } from './account/features/revoke-role/revoke-role';
import { setPassword } from './account/features/set-password/set-password';

const actors: fc.Arbitrary<Actor> = fc.constantFrom<Actor>(
  { id: 'office', role: 'administrator' },
  { id: 'wang', role: 'administrator' },
  { id: 'wang', role: 'masses' },
  { id: 'li', role: 'officer' },
  { id: 'system', role: 'system' },
);
const accountId = 'wang';
const grants = fc.record({
  role: fc.constantFrom('officer' as const, 'administrator' as const, 'integrator' as const),
  organizationId: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
  reach: fc.constantFrom('own' as const, 'subtree' as const, 'all' as const),
});
const facts = { memberKnown: true, organizationKnown: true };

type Decision = (state: AccountState, context: Context) => readonly AccountEvent[];
type Context = Parameters<typeof grantRole.decide>[2] & { readonly facts: typeof facts };

const decisions: fc.Arbitrary<Decision> = fc.oneof(
  fc.constant<Decision>((state, context) => openAccount.decide({ accountId, ofMember: true }, state, context)),
  grants.map(
    (grant): Decision =>
      (state, context) =>
        grantRole.decide({ accountId, grant }, state, context),
  ),
  fc.nat(8).map((index): Decision => (state, context) => {
    const grantId = Object.keys(state.grants)[index] ?? 'none';
    return revokeRole.decide({ accountId, grantId }, state, { ...context, facts: undefined });
  }),
  fc.integer({ min: 1, max: 5 }).map(
    (number): Decision =>
      (state, context) =>
        setPassword.decide({ accountId, passwordId: `p-${number}` }, state, { ...context, facts: undefined }),
  ),
  fc.constant<Decision>((state, context) => endSessions.decide({ accountId }, state, { ...context, facts: undefined })),
  fc.constant<Decision>((state, context) =>
    closeAccount.decide({ accountId }, state, { ...context, facts: undefined }),
  ),
);
const steps = fc.array(fc.tuple(decisions, actors), { maxLength: 40 });

interface Step {
  readonly actor: Actor;
  readonly before: AccountState;
  readonly after: AccountState;
  readonly events: readonly AccountEvent[];
}

/** Takes the decisions in order; those that are refused change nothing. */
function lived(wishes: readonly (readonly [Decision, Actor])[]): readonly Step[] {
  let state = account.initialState;
  return wishes.map(([decide, actor], index) => {
    const context: Context = {
      now: '2010-06-01T01:00:00.000Z',
      actor,
      reason: 'asked for',
      facts,
      newId: (name) => `${name}-${index}`,
    };
    const before = state;
    const events = unlessRefused(() => decide(before, context));
    state = fold(account, events, before);
    return { actor, before, after: state, events };
  });
}

function unlessRefused(decide: () => readonly AccountEvent[]): readonly AccountEvent[] {
  try {
    return decide();
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

describe('whatever is asked of an account, in any order', () => {
  const everyStep = (holds: (step: Step) => void) =>
    fc.assert(fc.property(steps, (wishes) => lived(wishes).forEach(holds)));

  it('roles change by the hand of another administrator alone', () =>
    everyStep(({ actor, before, after }) => {
      if (JSON.stringify(before.grants) === JSON.stringify(after.grants)) return;
      expect(['administrator', 'system']).toContain(actor.role);
      expect(actor.id).not.toBe(accountId);
    }));

  it('nobody but its owner or an administrator sets a password, and others’ must be changed', () =>
    everyStep(({ actor, events }) => {
      for (const event of events) {
        if (event.type !== 'PasswordSet') continue;
        expect(actor.id === accountId || actor.role === 'administrator').toBe(true);
        expect(event.data.mustChange).toBe(actor.id !== accountId);
      }
    }));

  it('a closed account stays closed, and holds nothing', () =>
    everyStep(({ before, after, events }) => {
      if (before.status !== 'closed') return;
      expect(events).toEqual([]);
      expect(after).toMatchObject({ status: 'closed', grants: {} });
      expect(after.password).toBeUndefined();
    }));

  it('a new password and a closing end all sessions', () =>
    everyStep(({ before, after, events }) => {
      const ending = events.filter(({ type }) => ['PasswordSet', 'SessionsEnded', 'AccountClosed'].includes(type));
      expect(after.sessionEpoch - before.sessionEpoch).toBe(ending.length);
    }));

  it('no role is held twice', () =>
    everyStep(({ after }) => {
      const held = Object.values(after.grants).map((grant) => JSON.stringify(grant));
      expect(new Set(held).size).toBe(held.length);
    }));
});
