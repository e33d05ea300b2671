import { EventSchemas } from '@pacesetter/commands';
import { type Actor, type DecisionContext, DomainError, fold } from '@pacesetter/kernel';
import { TEST_TIME } from '@pacesetter/testing';
import fc from 'fast-check';
import { concerned, grades, ofBrigade, ofBureau, part } from '../test/reviewed';
import { assignHelper } from './features/assign-helper/assign-helper';
import { type AssessmentFacts, recordAssessment } from './features/record-assessment/record-assessment';
import { recordLeaderComment } from './features/record-leader-comment/record-leader-comment';
import { recordMassReview } from './features/record-mass-review/record-mass-review';
import { followUpEvents } from './follow-up.events';
import { ledger, type LedgerState } from './ledger.state';
import { type ReviewEvent, reviewEvents } from './review.events';
import { suggestionEvents } from './suggestion.events';

type Context = Omit<DecisionContext, 'facts'>;

/** Decides on a state, as the command handling would; the context's ids belong to the step. */
type Step = (state: LedgerState, context: Context) => readonly ReviewEvent[];

const score = fc.double({ min: -5, max: 105 });
const status = fc.constantFrom('running', 'running', 'running', 'paused', 'completed');
const count = fc.integer({ min: -1, max: 60 });

const commenting = fc
  .record({ score, status, suggestions: fc.array(fc.string(), { maxLength: 2 }) })
  .map(({ status, ...comment }): Step => (state, context) => {
    const facts = { ...part, status, parts: [] };
    return recordLeaderComment.decide({ ...concerned, ...comment, comment: 'Seen.' }, state, { ...context, facts });
  });

const reviewing = fc
  .record({ satisfied: count, dissatisfied: count, peers: fc.boolean(), status })
  .map(({ peers, status, ...tally }): Step => (state, context) => {
    const review = { ...concerned, reviewers: peers ? ('peers' as const) : undefined, eligible: 100, tally };
    const facts = { ...part, status, grades, bySecretBallot: false, minimumTurnout: 0.5 };
    return recordMassReview.decide(review, state, { ...context, facts });
  });

/** Stands for the programme's rules: backward below 60, with a helper. */
const verdictOn: AssessmentFacts['verdictOn'] = (held) => {
  const sum = held.reduce((total, { score, weight }) => total + score * weight, 0);
  const facts = { 'mass.satisfaction': 0 };
  if (sum < 60)
    return { score: sum, band: 'backward', followUp: { kind: 'rectify', helper: true, circular: false }, facts };
  return { score: sum, band: 'middle', followUp: { kind: 'improve', helper: false, circular: false }, facts };
};

const rules = {
  components: [
    { key: 'superior' as const, weight: 0.5 },
    { key: 'mass' as const, weight: 0.3 },
    { key: 'leader' as const, weight: 0.2 },
  ],
  verdictOn,
};

const assessing = fc
  .record({ superiorScore: score, status, asked: fc.boolean() })
  .map(({ superiorScore, status, asked }): Step => (state, context) => {
    const facts: AssessmentFacts = {
      ...part,
      ...rules,
      status,
      judged: false,
      askedFor: asked ? ['mass', 'leader'] : [],
    };
    return recordAssessment.decide({ ...concerned, superiorScore, remarks: '' }, state, { ...context, facts });
  });

const helping = fc.record({ helper: fc.constantFrom('Wang', 'Zhao'), status }).map(
  ({ helper, status }): Step =>
    (state, context) =>
      assignHelper.decide({ ...concerned, helper, helperId: helper }, state, {
        ...context,
        facts: { ...part, status },
      }),
);

const actor = fc.constantFrom<Actor>(ofBureau, ofBureau, ofBureau, ofBrigade);
const steps = fc.array(fc.tuple(fc.oneof(commenting, reviewing, assessing, helping), actor), {
  minLength: 6,
  maxLength: 20,
});

/** The history that a sequence of commands leaves; those that a rule forbids leave nothing. */
function history(commands: readonly (readonly [Step, Actor])[]): readonly ReviewEvent[] {
  const events: ReviewEvent[] = [];
  commands.forEach(([step, actor], index) => {
    try {
      const newId = (name: string) => `${name} of ${index}`;
      events.push(...step(fold(ledger, events), { now: TEST_TIME, actor, newId }));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  });
  return events;
}

type Of<Type extends ReviewEvent['type']> = Extract<ReviewEvent, { type: Type }>;
const of = <Type extends ReviewEvent['type']>(type: Type, events: readonly ReviewEvent[]) =>
  events.filter((event): event is Of<Type> => event.type === type);

describe('whatever is entered into a ledger', () => {
  const schemas = new EventSchemas([...reviewEvents, ...suggestionEvents, ...followUpEvents]);
  const holds = (property: (events: readonly ReviewEvent[]) => void) => {
    fc.assert(fc.property(steps, (commands) => property(history(commands))));
  };

  it('states events that their schemas allow', () => {
    holds((events) => events.forEach(({ type, data }) => schemas.versionFor(type, data)));
  });

  it('has tallies that add up', () => {
    holds((events) => {
      for (const { data } of of('MassReviewRecorded', events)) {
        expect(Object.values(data.tally).reduce((sum, each) => sum + each, 0)).toBe(data.cast);
        expect(data.cast).toBeLessThanOrEqual(data.eligible);
        expect(data.valid).toBe(data.cast / data.eligible >= 0.5);
      }
    });
  });

  it('is assessed on reviews that stand in it before', () => {
    holds((events) => {
      for (const event of of('AssessmentRecorded', events)) {
        const before = events.slice(0, events.indexOf(event));
        const known = before.flatMap(({ data }) => ('reviewId' in data && data.reviewId ? [data.reviewId] : []));
        const sources = event.data.components.map(({ source }) => source);
        expect([...known, event.data.assessmentId]).toEqual(expect.arrayContaining(sources));
        expect(event.data.components[0]).toMatchObject({ key: 'superior', source: event.data.assessmentId });
      }
    });
  });

  it('stands by the latest assessment, with a helper only where one is due', () => {
    holds((events) => {
      const { assessment } = fold(ledger, events);
      const latest = of('AssessmentRecorded', events).at(-1);
      expect(assessment?.assessmentId).toBe(latest?.data.assessmentId);
      if (assessment?.helperId !== undefined) expect(assessment.followUp.helper).toBe(true);
    });
  });

  it('is written by the organisation above where it must be', () => {
    holds((events) => {
      const judged = [...of('AssessmentRecorded', events), ...of('LeaderCommentRecorded', events)];
      expect(judged.every(({ data }) => data.by === 'bureau')).toBe(true);
    });
  });
});
