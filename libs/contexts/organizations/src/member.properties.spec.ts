import { EventSchemas } from '@pacesetter/commands';
import { DomainError, fold } from '@pacesetter/kernel';
import { TEST_TIME, testId } from '@pacesetter/testing';
import fc from 'fast-check';
import { floatMember } from './features/float-member/float-member';
import { registerMember } from './features/register-member/register-member';
import { returnMember } from './features/return-member/return-member';
import { member, type MemberState, participatesAt } from './member.state';
import { type MemberEvent, organizationEvents } from './organization.events';

type Step = (state: MemberState) => readonly MemberEvent[];

const context = { now: TEST_TIME, actor: { id: 'a', role: 'administrator' }, newId: testId } as const;
const place = fc.constantFrom('branch-1', 'site-7', 'site-8');

const registering = fc.tuple(place, fc.boolean()).map(([organizationId, organizationExists]): Step => (state) => {
  const entry = { memberId: 'wang', organizationId, name: 'Wang', onDuty: true };
  return registerMember.decide(entry, state, { ...context, facts: { organizationExists } });
});
const floating = fc.tuple(place, fc.boolean(), fc.boolean()).map(
  ([hostOrganizationId, managedByHomeBranch, hostExists]): Step =>
    (state) =>
      floatMember.decide({ memberId: 'wang', hostOrganizationId, managedByHomeBranch }, state, {
        ...context,
        facts: { hostExists },
      }),
);
const returning = fc.constant<Step>((state) =>
  returnMember.decide({ memberId: 'wang' }, state, { ...context, facts: undefined }),
);

/** The history that a sequence of commands leaves; those that a rule forbids leave nothing. */
function history(steps: readonly Step[]): readonly MemberEvent[] {
  const events: MemberEvent[] = [];
  for (const step of steps) {
    try {
      events.push(...step(fold(member, events)));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return events;
}

describe('whatever is said about a member', () => {
  const schemas = new EventSchemas(organizationEvents);
  const holds = (property: (events: readonly MemberEvent[]) => void) => {
    fc.assert(fc.property(fc.array(fc.oneof(registering, floating, returning)), (steps) => property(history(steps))));
  };

  it('is stated in events that their schemas allow', () => {
    holds((events) => events.forEach(({ type, data }) => schemas.versionFor(type, data)));
  });

  it('leaves it one home for ever', () => {
    holds((events) => {
      const homes = events.map((_, index) => {
        const state = fold(member, events.slice(0, index + 1));
        return state.status === 'unknown' ? undefined : state.homeOrganizationId;
      });
      expect(new Set(homes).size).toBeLessThanOrEqual(1);
    });
  });

  it('lets it float and return in turns', () => {
    holds((events) => {
      const moves = events.slice(1).map(({ type }) => type);
      moves.forEach((type, index) => expect(type).toBe(index % 2 === 0 ? 'MemberFloated' : 'MemberReturned'));
    });
  });

  it('has it take part at one place, which is home unless a host leads', () => {
    holds((events) => {
      const state = fold(member, events);
      const home = state.status === 'unknown' ? undefined : state.homeOrganizationId;
      const led = state.status === 'floating' && state.ledBy === 'host' ? state.hostOrganizationId : home;
      expect(participatesAt(state)).toBe(led);
    });
  });
});
