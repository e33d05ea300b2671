import { EventSchemas } from '@pacesetter/commands';
import { type Actor, DomainError, fold } from '@pacesetter/kernel';
import { testId } from '@pacesetter/testing';
import fc from 'fast-check';
import { administrator, candidate, ofBrigade, ofBureau, ofMasses, superior } from '../test/candidates';
import { type AwardEvent, awardEvents } from './award.events';
import { award, type AwardState } from './award.state';
import { checkEligibility } from './features/check-eligibility/check-eligibility';
import { conferAward } from './features/confer-award/confer-award';
import { endorseNomination } from './features/endorse-nomination/endorse-nomination';
import { nominateForAward } from './features/nominate-for-award/nominate-for-award';
import { raiseObjection } from './features/raise-objection/raise-objection';
import { refuseAward } from './features/refuse-award/refuse-award';
import { revokeAward } from './features/revoke-award/revoke-award';
import { settleObjection } from './features/settle-objection/settle-objection';

type Step = (state: AwardState) => readonly AwardEvent[];

const levels = { nominators: ['superior', 'own', 'masses'], endorsers: ['bureau', 'province'] };
const offered = {
  ...levels,
  open: true,
  offeredTo: 'organization',
  enrolled: true,
  onNotice: true,
  stageReached: true,
} as const;

const step = fc
  .record({
    action: fc.integer({ min: 0, max: 7 }),
    actor: fc.constantFrom<Actor>(ofBureau, ofBrigade, ofMasses, administrator),
    yes: fc.boolean(),
    placeTaken: fc.boolean(),
    stage: fc.constantFrom('nomination', 'decision'),
  })
  .map(({ action, actor, yes, placeTaken, stage }): Step => (state) => {
    const places = { quota: placeTaken ? 1 : 0, taken: new Map(), parts: [] };
    const conditions = [{ condition: 'kept', expression: '', met: yes, inputs: {} }];
    const facts = { ...superior, ...offered, open: yes, conditions, score: 80, placeTaken, places };
    const context = { facts, actor, now: '', newId: testId, reason: 'So it is.' };
    const objectionId = Object.keys(state.objections)[0] ?? 'none';
    const decided = [
      () => nominateForAward.decide({ ...candidate, statement: 'Good.' }, state, context),
      () => endorseNomination.decide(candidate, state, context),
      () => checkEligibility.decide({ ...candidate, stage }, state, context),
      () => raiseObjection.decide({ ...candidate, text: 'No.' }, state, context),
      () => settleObjection.decide({ ...candidate, objectionId, upheld: yes }, state, context),
      () => conferAward.decide(candidate, state, context),
      () => refuseAward.decide(candidate, state, context),
      () => revokeAward.decide(candidate, state, context),
    ] as const;
    return decided[action]?.() ?? [];
  });

function history(commands: readonly Step[]): readonly AwardEvent[] {
  const events: AwardEvent[] = [];
  for (const step of commands) {
    try {
      events.push(...step(fold(award, events)));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return events;
}

describe('whatever is asked of a candidacy', () => {
  const schemas = new EventSchemas(awardEvents);
  const holds = (property: (events: readonly AwardEvent[]) => void) => {
    const commands = fc.array(step, { minLength: 10, maxLength: 40 });
    fc.assert(fc.property(commands, (steps) => property(history(steps))));
  };
  const types = (events: readonly AwardEvent[]) => events.map(({ type }) => type);

  it('is stated in events that their schemas allow', () => {
    holds((events) => events.forEach(({ type, data }) => schemas.versionFor(type, data)));
  });

  it('has one nomination and one answer', () => {
    holds((events) => {
      const count = (...wanted: readonly string[]) => types(events).filter((type) => wanted.includes(type)).length;
      expect(count('AwardNominated')).toBeLessThanOrEqual(1);
      expect(count('AwardConferred', 'AwardRefused')).toBeLessThanOrEqual(1);
      expect(count('AwardRevoked')).toBeLessThanOrEqual(count('AwardConferred'));
    });
  });

  it('is checked for nobody whom a level above does not stand behind, and whom only the own side has judged', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
        const events = history(steps);
        const at = types(events).indexOf('EligibilityChecked');
        if (at < 0) return;
        const [nominated] = events;
        const levels = events.slice(0, at).flatMap(({ type, data }) => (type === 'NominationEndorsed' ? [data] : []));
        const byOffice = nominated?.type === 'AwardNominated' && nominated.data.endorsed;
        expect(byOffice || levels.at(-1)?.final).toBe(true);
        expect(levels.map(({ by }) => by)).not.toContain(candidate.subject.organizationId);
      }),
    );
  });

  it('is conferred on nobody who was not found eligible for the decision', () => {
    holds((events) => {
      const at = types(events).indexOf('AwardConferred');
      if (at < 0) return;
      expect(events.slice(0, at)).toContainEqual(
        expect.objectContaining({ data: expect.objectContaining({ stage: 'decision', eligible: true }) as unknown }),
      );
    });
  });
});
