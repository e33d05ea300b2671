import { type DomainEvent, DomainError, fold } from '@pacesetter/kernel';
import { factReader, testId } from '@pacesetter/testing';
import { gansuCampaign } from '@pacesetter/testing/campaigns';
import fc from 'fast-check';
import {
  administrator,
  campaignId,
  candidate,
  closed,
  days,
  noticed,
  ofBrigade,
  ofBureau,
  ofMasses,
  opened,
  round,
  subject,
} from '../test/candidates';
import { type Happening, HAPPENINGS, lacking, type Lived, PLAN } from '../test/life-of-a-candidate';
import type { AwardEvent } from './award.events';
import { endorsementFacts, nominationFacts, objectionFacts, refusalFacts, superiorFacts } from './award.facts';
import { award } from './award.state';
import { placeFacts } from './award-round.facts';
import { awardRound } from './award-round.state';
import { candidateId, roundId } from './candidate';
import { conferralFacts, eligibilityFacts } from './eligibility.facts';
import { checkEligibility } from './features/check-eligibility/check-eligibility';
import { conferAward } from './features/confer-award/confer-award';
import { endorseNomination } from './features/endorse-nomination/endorse-nomination';
import { nominateForAward } from './features/nominate-for-award/nominate-for-award';
import { raiseObjection } from './features/raise-objection/raise-objection';
import { refuseAward } from './features/refuse-award/refuse-award';
import { settleObjection } from './features/settle-objection/settle-objection';
import { takeAwardPlaces } from './features/take-award-places/take-award-places';

const CANDIDACY = `award-${candidateId(candidate)}`;
const ROUND = `awardround-${roundId(round)}`;
const participants = [{ subject: { organizationId: 'bureau' } }, { subject, superiorId: 'bureau' }];
const CAMPAIGN = gansuCampaign({ campaignId, participants, obligations: [PLAN] });
const RIVAL = { organizationId: 'brigade-133' };

/** A round with one place, one candidate, and whatever else happens in the campaign meanwhile. */
class Course {
  readonly streams: Record<string, DomainEvent[]>;
  readonly happened: Happening[] = [];
  now = days(5);

  constructor() {
    this.streams = Object.fromEntries(Object.entries(CAMPAIGN).map(([stream, events]) => [stream, [...events]]));
    this.write(ROUND, [opened(1)]);
  }

  get candidacy(): readonly AwardEvent[] {
    return (this.streams[CANDIDACY] ?? []) as AwardEvent[];
  }

  get reader() {
    return factReader(this.streams, this.now);
  }

  get state() {
    return fold(award, this.candidacy);
  }

  get round() {
    return fold(awardRound, (this.streams[ROUND] ?? []) as Parameters<typeof awardRound.evolve>[1][]);
  }

  /** As somebody sees it who has only watched. */
  get lived(): Lived {
    const noticeEndsAt = this.round.status === 'notice' ? days(17) : undefined;
    return { happened: this.happened, noticeEndsAt, objections: this.state.objections };
  }

  write(stream: string, events: readonly DomainEvent[]): void {
    this.streams[stream] = [...(this.streams[stream] ?? []), ...events];
  }

  happens(what: Happening): void {
    const [stream, event] = HAPPENINGS[what];
    this.happened.push(what);
    this.write(stream, [event]);
  }
}

type Step = (course: Course) => Promise<void> | void;

const actors = { bureau: ofBureau, brigade: ofBrigade, masses: ofMasses, office: administrator };
const by = (who: keyof typeof actors, now: string) => ({ actor: actors[who], now, newId: testId, reason: 'So it is.' });

/** What the award's own commands do, with the facts that the streams give at that moment. */
const commands: Readonly<Record<string, (course: Course) => Promise<readonly AwardEvent[]>>> = {
  nominate: async ({ state, reader, now }) => {
    const nomination = { ...candidate, statement: 'Good.' };
    return nominateForAward.decide(nomination, state, {
      ...by('brigade', now),
      facts: await nominationFacts(nomination, reader),
    });
  },
  endorse: async ({ state, reader, now }) =>
    endorseNomination.decide(candidate, state, {
      ...by('bureau', now),
      facts: await endorsementFacts(candidate, reader),
    }),
  'check before the notice': (course) => check(course, 'nomination'),
  'check for the decision': (course) => check(course, 'decision'),
  object: async ({ state, reader, now }) => {
    const objection = { ...candidate, text: 'No.' };
    return raiseObjection.decide(objection, state, {
      ...by('masses', now),
      facts: await objectionFacts(objection, reader),
    });
  },
  'uphold the objection': (course) => settle(course, true),
  'dismiss the objection': (course) => settle(course, false),
  confer: async ({ state, reader, now }) =>
    conferAward.decide(candidate, state, { ...by('office', now), facts: await conferralFacts(candidate, reader) }),
  refuse: async ({ state, reader, now }) =>
    refuseAward.decide(candidate, state, { ...by('office', now), facts: await refusalFacts(candidate, reader) }),
};

async function check({ state, reader, now }: Course, stage: 'nomination' | 'decision') {
  const question = { ...candidate, stage };
  return checkEligibility.decide(question, state, {
    ...by('office', now),
    facts: await eligibilityFacts(question, reader),
  });
}

async function settle({ state, reader, now }: Course, upheld: boolean) {
  const objectionId = Object.keys(state.objections).at(-1) ?? 'none';
  const settlement = { ...candidate, objectionId, upheld };
  return settleObjection.decide(settlement, state, {
    ...by('office', now),
    facts: await superiorFacts(candidate, reader),
  });
}

function command(name: string): Step {
  return async (course) => course.write(CANDIDACY, (await commands[name]?.(course)) ?? []);
}

function places(rivalFirst: boolean): Step {
  return async (course) => {
    const subjects = rivalFirst ? [RIVAL, subject] : [subject, RIVAL];
    const wanted = { ...round, award: candidate.award, subjects };
    const facts = await placeFacts(wanted, course.reader);
    course.write(ROUND, takeAwardPlaces.decide(wanted, course.round, { ...by('office', course.now), facts }));
  };
}

const day =
  (count: number): Step =>
  (course) =>
    void (course.now = days(count) > course.now ? days(count) : course.now);
const happens =
  (what: Happening): Step =>
  (course) =>
    course.happens(what);
const close: Step = (course) => (course.round.status === 'open' ? course.write(ROUND, [closed]) : undefined);
const notice: Step = (course) => (course.round.status === 'closed' ? course.write(ROUND, [noticed]) : undefined);

/** How it goes when nothing comes between. */
const REGULAR: readonly Step[] = [
  ...(['plan-handed-in', 'masses-satisfied', 'assessed-advanced'] as const).map(happens),
  command('nominate'),
  command('endorse'),
  day(10),
  close,
  command('check before the notice'),
  notice,
  day(17),
  day(30),
  command('check for the decision'),
  places(false),
  command('confer'),
];

const anything = fc.oneof(
  fc.constantFrom(...(Object.keys(HAPPENINGS) as Happening[])).map(happens),
  fc.constantFrom(...Object.keys(commands)).map(command),
  fc.boolean().map(places),
  fc.constantFrom(12, 16, 21, 30).map(day),
);

/** The regular course, or parts of it, with anything in between. */
const course = fc
  .array(fc.tuple(fc.boolean(), fc.array(anything, { maxLength: 2 })), {
    minLength: REGULAR.length,
    maxLength: REGULAR.length,
  })
  .map((gaps) =>
    gaps.flatMap(([left, more], at) => [...more, ...(left && more.length > 1 ? [] : REGULAR.slice(at, at + 1))]),
  );

const anyOrder = fc.array(fc.oneof(anything, fc.constantFrom(...REGULAR)), { maxLength: 40 });

/** Goes through it; after each step, what the candidacy has recorded is held against what was to be seen. */
async function walk(steps: readonly Step[], look: (recorded: AwardEvent, missing: readonly string[]) => void) {
  const walked = new Course();
  for (const step of steps) {
    const before = walked.candidacy.length;
    const missing = lacking(walked.lived, walked.now);
    try {
      await step(walked);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
    for (const event of walked.candidacy.slice(before)) look(event, missing);
  }
  return walked;
}

describe('what an award needs (rule 8), whatever is done in which order', () => {
  const holds = (look: (recorded: AwardEvent, missing: readonly string[]) => void) =>
    fc.assert(
      fc.asyncProperty(fc.oneof(course, anyOrder), async (steps) => void (await walk(steps, look))),
      { numRuns: 100 },
    );

  it('can be had', async () => {
    const { candidacy } = await walk(REGULAR, () => undefined);
    expect(candidacy.at(-1)?.type).toBe('AwardConferred');
  });

  it('is never conferred while anything is missing', async () => {
    await holds(({ type }, missing) => {
      if (type === 'AwardConferred') expect(missing).toEqual([]);
    });
  });

  it('is answered with precisely what is missing', async () => {
    await holds((recorded, missing) => {
      if (recorded.type !== 'EligibilityChecked') return;
      // Before the public notice nothing can have been said against anybody.
      const later = recorded.data.stage === 'nomination' ? ['notice-over'] : [];
      const expected = missing.filter((condition) => !later.includes(condition));
      expect([...recorded.data.missing].sort()).toEqual([...expected].sort());
      expect(recorded.data.eligible).toBe(expected.length === 0);
    });
  });

  it('is refused for nothing else than that, or for want of a place', async () => {
    await holds((recorded) => {
      if (recorded.type !== 'AwardRefused') return;
      const { refusal, missing, full = [] } = recorded.data;
      expect(missing.length > 0).toBe(refusal === 'not-eligible');
      expect(full.every(({ taken, quota }) => taken >= quota)).toBe(true);
      expect(full.length > 0).toBe(refusal === 'quota-exhausted');
    });
  });
});
