import { EventSchemas } from '@pacesetter/commands';
import { type Actor, type DecisionContext, DomainError, fold, SYSTEM } from '@pacesetter/kernel';
import { TEST_TIME } from '@pacesetter/testing';
import fc from 'fast-check';
import { grades, ofBrigade, part } from '../test/reviewed';
import { asMember, LATER, member, members, opened, session, sheetSealed as sheetSeal } from '../test/session';
import { closeReviewSession } from './features/close-review-session/close-review-session';
import { handInSheet } from './features/hand-in-sheet/hand-in-sheet';
import { recuseFromSession } from './features/recuse-from-session/recuse-from-session';
import { isOneself } from './session/session.rules';
import { sessionEvents, type SessionEvent } from './session.events';
import { reviewSession, type SessionState, subjectKey } from './session.state';

type Context = Omit<DecisionContext, 'facts'>;
type Step = (state: SessionState, context: Context) => readonly SessionEvent[];

const who = fc.constantFrom(...members, 'stranger');
const grade = fc.constantFrom(...grades.map(({ key }) => key), 'splendid');
const mark = fc.record({ subject: who.map(member), grade });

const handing = fc
  .record({ reviewer: who, actor: who, marks: fc.array(mark, { maxLength: 3 }), whole: fc.boolean(), given: grade })
  .map(({ reviewer, actor, marks, whole, given }): Step => (state, context) => {
    const barred = state.recused[reviewer] ?? [];
    const others = members.filter((id) => id !== reviewer && !barred.includes(subjectKey(member(id))));
    const sheet = whole ? others.map((id) => ({ subject: member(id), grade: given })) : marks;
    const by = whole ? reviewer : actor;
    const command = { ...session, reviewer, marks: sheet };
    return handInSheet.decide(command, state, { ...context, actor: asMember(by), facts: { ...part, sheetSeal } });
  });

const recusing = fc
  .record({ reviewer: who, of: who, by: who })
  .map(({ reviewer, of, by }): Step => (state, context) => {
    const command = { ...session, reviewer, subject: member(of), relation: 'kin', why: 'Kin.' };
    const actor = asMember(by);
    return recuseFromSession.decide(command, state, {
      ...context,
      actor,
      facts: { ...part, sheetSeal, relations: ['kin'] },
    });
  });

const closing = fc
  .record({ actor: fc.constantFrom<Actor>(SYSTEM, ofBrigade), now: fc.constantFrom(TEST_TIME, LATER) })
  .map(({ actor, now }): Step => (state, context) => {
    const facts = { status: 'running', rule: '', postponed: (deadline: string) => deadline, sheetSeal };
    return closeReviewSession.decide(session, state, { ...context, actor, now, facts });
  });

const steps = fc.array(fc.oneof({ weight: 5, arbitrary: handing }, recusing, closing), { minLength: 3, maxLength: 15 });

/** The history that a sequence of commands leaves; those that a rule forbids leave nothing. */
function history(commands: readonly Step[], secret?: true): readonly SessionEvent[] {
  const events: SessionEvent[] = [opened(secret && { secret })];
  for (const step of commands) {
    try {
      const context = { now: TEST_TIME, actor: SYSTEM, newId: (name: string) => name };
      events.push(...step(fold(reviewSession, events), context));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return events;
}

type Of<Type extends SessionEvent['type']> = Extract<SessionEvent, { type: Type }>;
const of = <Type extends SessionEvent['type']>(type: Type, events: readonly SessionEvent[]) =>
  events.filter((event): event is Of<Type> => event.type === type);

describe('whatever happens in a session', () => {
  const schemas = new EventSchemas(sessionEvents);
  const holds = (property: (events: readonly SessionEvent[]) => void) => {
    fc.assert(
      fc.property(steps, (commands) => property(history(commands))),
      { numRuns: 300 },
    );
  };

  it('states events that their schemas allow', () => {
    holds((events) => events.forEach(({ type, data }) => schemas.versionFor(type, data)));
  });

  it('lets nobody review twice, nor mark himself', () => {
    holds((events) => {
      const sheets = of('ReviewSheetHandedIn', events);
      expect(new Set(sheets.map(({ data }) => data.reviewer)).size).toBe(sheets.length);
      for (const { data } of sheets) {
        const marks = data.marks ?? [];
        expect(marks.some(({ subject }) => isOneself(data.reviewer, subject))).toBe(false);
        expect(new Set(marks.map(({ subject }) => subjectKey(subject))).size).toBe(marks.length);
      }
    });
  });

  it('keeps those who stand back out of the case', () => {
    holds((events) => {
      for (const event of of('SessionReviewerRecused', events)) {
        const { reviewer, subject } = event.data;
        const sheet = of('ReviewSheetHandedIn', events).find(({ data }) => data.reviewer === reviewer);
        expect(sheet?.data.marks?.map((each) => subjectKey(each.subject)) ?? []).not.toContain(subjectKey(subject));
      }
    });
  });

  it('is counted once, and the counts add up', () => {
    holds((events) => {
      const counts = of('ReviewSessionClosed', events);
      expect(counts.length).toBeLessThanOrEqual(1);
      const sheets = of('ReviewSheetHandedIn', events);
      for (const { data } of counts) {
        expect(events.at(-1)?.type).toBe('ReviewSessionClosed');
        expect(data.handedIn).toBe(sheets.length);
        expect(data.handedIn).toBeLessThanOrEqual(data.eligible);
        for (const result of data.results) {
          const marks = sheets.flatMap((sheet) => sheet.data.marks ?? []);
          const own = marks.filter(({ subject }) => subjectKey(subject) === subjectKey(result.subject));
          expect(result.marked).toBe(own.length);
          expect(Object.values(result.tally).reduce((sum, each) => sum + each, 0)).toBe(own.length);
          expect(result.marked).toBeLessThanOrEqual(result.eligible);
          expect(result.marks).toEqual([]);
        }
      }
    });
  });

  it('is counted the same where the sheets are secret, and history tells nobody’s grades', () => {
    fc.assert(
      fc.property(steps, (commands) => {
        const secret = history(commands, true);
        const open = history(commands);
        expect(secret.map(({ type }) => type)).toEqual(open.map(({ type }) => type));
        const sheets = of('ReviewSheetHandedIn', secret).map(({ data }) => data);
        expect(sheets.every(({ marks, suggestions }) => marks === undefined && suggestions === undefined)).toBe(true);
        expect(shown(secret)).toEqual(shown(open));
      }),
    );
  });
});

/** Results as they can be read; of too few marks there are none. */
function shown(events: readonly SessionEvent[]) {
  return of('ReviewSessionClosed', events).flatMap(({ data }) =>
    data.results.map(({ counts, tally, score, ...result }) => ({
      ...result,
      raw: 0,
      counts,
      ...(counts && { tally, score }),
    })),
  );
}
