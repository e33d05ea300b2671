import { EventSchemas } from '@pacesetter/commands';
import { type Actor, type Aggregate, type DomainEvent, DomainError, fold } from '@pacesetter/kernel';
import { TEST_TIME, testId } from '@pacesetter/testing';
import fc from 'fast-check';
import {
  below,
  deadline,
  mechanismRef,
  ofBranch,
  ofBureau,
  officers,
  officerSections,
  organizationId,
  reportRef,
  reviewRef,
  rule,
  sections,
  terms,
  unmoved,
} from '../test/reported';
import { acceptReport } from './features/accept-report/accept-report';
import { adoptMechanism } from './features/adopt-mechanism/adopt-mechanism';
import { defineOfficerReview } from './features/define-officer-review/define-officer-review';
import { endorseMechanism } from './features/endorse-mechanism/endorse-mechanism';
import { noticeReportNotResubmitted } from './features/notice-report-not-resubmitted/notice-report-not-resubmitted';
import { proposeMechanism } from './features/propose-mechanism/propose-mechanism';
import { returnMechanism } from './features/return-mechanism/return-mechanism';
import { returnReport } from './features/return-report/return-report';
import { reviewOfficer } from './features/review-officer/review-officer';
import { submitOfficerReport } from './features/submit-officer-report/submit-officer-report';
import { submitReport } from './features/submit-report/submit-report';
import { mechanism, type MechanismState } from './mechanism.state';
import { mechanismEvents } from './mechanism.events';
import { officerReviewEvents } from './officer-review.events';
import { officerReview, type OfficerReviewState } from './officer-review.state';
import { reportEvents } from './report.events';
import { report, type ReportState } from './report.state';

interface Circumstances {
  readonly actor: Actor;
  readonly status: string;
  readonly now: string;
}

/** Decides on a state, as the command handling would. */
type Step<State, Event> = (state: State, circumstances: Circumstances) => readonly Event[];

const circumstances = fc.record({
  actor: fc.constantFrom(ofBureau, ofBureau, ofBranch, ofBranch, { ...ofBranch, organizationId: 'branch-2' }),
  status: fc.constantFrom('running', 'running', 'running', 'running', 'paused'),
  now: fc.constantFrom(TEST_TIME, deadline),
});

/** Runs any sequence of commands; those that a rule forbids leave nothing. */
function holds<State, Event extends DomainEvent>(
  aggregate: Aggregate<State, Event>,
  steps: readonly Step<State, Event>[],
  property: (events: readonly Event[], state: State) => void,
): void {
  const commands = fc.array(fc.record({ step: fc.constantFrom(...steps), circumstances }), { maxLength: 30 });
  fc.assert(
    fc.property(commands, (given) => {
      const events: Event[] = [];
      for (const { step, circumstances } of given) {
        try {
          events.push(...step(fold(aggregate, events), circumstances));
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
        }
      }
      property(events, fold(aggregate, events));
    }),
  );
}

const context = ({ actor, now }: Circumstances) => ({ actor, now, newId: testId });
const count = (events: readonly DomainEvent[], type: string) => events.filter((event) => event.type === type).length;

describe('whatever is asked of a report', () => {
  const content = { kind: 'summary', sections: ['experience', 'measures'] } as const;
  const submission = { enrolled: true, opensAt: TEST_TIME, owed: true, content };
  const steps: Step<ReportState, ReturnType<typeof submitReport.decide>[number]>[] = [
    (state, given) =>
      submitReport.decide({ ...reportRef, sections }, state, {
        ...context(given),
        facts: { ...unmoved, ...submission, status: given.status },
      }),
    (state, given) =>
      acceptReport.decide(reportRef, state, { ...context(given), facts: { ...below, status: given.status } }),
    (state, given) =>
      returnReport.decide({ ...reportRef, remarks: 'More.' }, state, {
        ...context(given),
        facts: { ...below, status: given.status, againBy: deadline },
      }),
    (state, given) =>
      noticeReportNotResubmitted.decide(reportRef, state, {
        ...context(given),
        facts: { ...unmoved, status: given.status },
      }),
  ];
  const schemas = new EventSchemas(reportEvents);

  it('states events that their schemas allow', () => {
    holds(report, steps, (events) => events.forEach(({ type, data }) => schemas.versionFor(type, data)));
  });

  it('is handed in once more than it was returned at most, and accepted once at most', () => {
    holds(report, steps, (events) => {
      const [submissions, returns] = [count(events, 'ReportSubmitted'), count(events, 'ReportReturned')];
      expect(submissions - returns === 0 || submissions - returns === 1).toBe(true);
      expect(count(events, 'ReportAccepted')).toBeLessThanOrEqual(1);
      if (count(events, 'ReportAccepted') === 1) expect(events.at(-1)?.type).toBe('ReportAccepted');
    });
  });

  it('misses each time to hand it in again once at most', () => {
    holds(report, steps, (events) => {
      expect(count(events, 'ReportResubmissionMissed')).toBeLessThanOrEqual(count(events, 'ReportReturned'));
    });
  });
});

describe('whatever is asked of a mechanism', () => {
  const facts = ({ status }: Circumstances) => ({ ...below, status });
  const steps: Step<MechanismState, ReturnType<typeof proposeMechanism.decide>[number]>[] = [
    (state, given) =>
      proposeMechanism.decide({ ...mechanismRef, organizationId, ...rule }, state, {
        ...context(given),
        facts: { ...facts(given), enrolled: true, areas: ['standards'] },
      }),
    (state, given) => endorseMechanism.decide(mechanismRef, state, { ...context(given), facts: facts(given) }),
    (state, given) =>
      returnMechanism.decide({ ...mechanismRef, remarks: 'Who?' }, state, { ...context(given), facts: facts(given) }),
    (state, given) =>
      adoptMechanism.decide(mechanismRef, state, {
        ...context(given),
        facts: { ...facts(given), adoptFrom: 'end', timeHasCome: given.now === deadline, answers: true },
      }),
  ];
  const schemas = new EventSchemas(mechanismEvents);

  it('is adopted once at most, after it was endorsed, and never changes again', () => {
    holds(mechanism, steps, (events) => {
      events.forEach(({ type, data }) => schemas.versionFor(type, data));
      expect(count(events, 'MechanismAdopted')).toBeLessThanOrEqual(count(events, 'MechanismEndorsed'));
      const adoption = events.findIndex(({ type }) => type === 'MechanismAdopted');
      if (adoption >= 0) expect(adoption).toBe(events.length - 1);
    });
  });
});

describe('whatever is asked of a review of officers', () => {
  const facts = ({ status }: Circumstances) => ({ ...below, ...unmoved, status, after: () => deadline });
  const ofOfficer = (officer: string): Step<OfficerReviewState, ReturnType<typeof reviewOfficer.decide>[number]>[] => [
    (state, given) =>
      submitOfficerReport.decide({ ...reviewRef, officer, sections: officerSections }, state, {
        ...context(given),
        facts: facts(given),
      }),
    (state, given) =>
      reviewOfficer.decide({ ...reviewRef, officer, eligible: 10, tally: { good: 4, poor: 4 } }, state, {
        ...context(given),
        facts: facts(given),
      }),
    (state, given) =>
      reviewOfficer.decide({ ...reviewRef, officer, eligible: 10, tally: { good: 1 } }, state, {
        ...context(given),
        facts: facts(given),
      }),
  ];
  const steps = [
    ...ofOfficer('chair'),
    ...ofOfficer('deputy'),
    ((state, given) =>
      defineOfficerReview.decide({ ...reviewRef, officers }, state, {
        ...context(given),
        facts: { ...facts(given), enrolled: true, posts: ['chair', 'deputy'], terms, answers: true },
      })) satisfies Step<OfficerReviewState, ReturnType<typeof reviewOfficer.decide>[number]>,
  ];
  const schemas = new EventSchemas(officerReviewEvents);

  it('uses each result once, and completes exactly when everybody has been reviewed', () => {
    holds(officerReview, steps, (events, state) => {
      events.forEach(({ type, data }) => schemas.versionFor(type, data));
      const used = events.flatMap((event) => (event.type === 'OfficerReviewUsed' ? [event.data.officer] : []));
      expect(new Set(used).size).toBe(used.length);
      const standings = Object.values(state.officers);
      const done = standings.length > 0 && standings.every(({ status }) => status === 'reviewed');
      expect(count(events, 'OfficerReviewsCompleted')).toBe(done ? 1 : 0);
    });
  });

  it('begins with the rules', () => {
    holds(officerReview, steps, (events) => {
      expect(events.findIndex(({ type }) => type === 'OfficerReviewDefined')).toBeLessThanOrEqual(0);
    });
  });
});
