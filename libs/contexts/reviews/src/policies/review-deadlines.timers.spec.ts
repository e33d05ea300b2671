import { recorder, TEST_TIME } from '@pacesetter/testing';
import { assessed, campaignId, concerned, helped, subject } from '../../test/reviewed';
import { closed, LATER, opened, session } from '../../test/session';
import { accepted, declined, leftUnanswered, raised } from '../../test/suggested';
import type { ReviewEvent } from '../review.events';
import type { Band, FollowUp } from '../review.shapes';
import { reviewDeadlines } from './review-deadlines.timers';

type Timed = Parameters<typeof reviewDeadlines.timers>[0];

const changes = (event: unknown) => reviewDeadlines.timers(recorder()(event as Timed));

/** The jobs of the timers that are left after these events. */
function left(...events: readonly unknown[]): string[] {
  const timers = new Map<string, string>();
  for (const event of events) {
    const { set = [], clear = [] } = changes(event);
    for (const { id, job, payload } of set) {
      const { duty = '' } = payload as { readonly duty?: string };
      timers.set(id, `${job} ${duty}`.trim());
    }
    for (const id of clear) timers.delete(id);
  }
  return [...timers.values()];
}

/** Assessed with days to keep. */
function timed(band: Band, change: Partial<FollowUp>): ReviewEvent {
  const event = assessed(band, 70) as Extract<ReviewEvent, { type: 'AssessmentRecorded' }>;
  const followUp = { ...event.data.followUp, since: TEST_TIME, ...change };
  return { ...event, data: { ...event.data, followUp } };
}

describe('the deadlines of reviews', () => {
  it('a suggestion is answered by its day', () => {
    expect(changes(raised())).toMatchObject({
      set: [{ job: 'notice-unanswered-suggestion', dueAt: raised().data.answerBy, campaignId }],
    });
    expect(left(raised())).toHaveLength(1);
    for (const settled of [accepted(), declined(), leftUnanswered()]) expect(left(raised(), settled)).toEqual([]);
    expect(left(raised({ answerBy: undefined, since: undefined }))).toEqual([]);
  });

  it('what follows from a standing has its day, and the latest standing counts', () => {
    const backward = timed('backward', { helperBy: LATER });
    const middle = timed('middle', { planBy: LATER, deadline: LATER });
    expect(left(backward)).toEqual(['notice-missed-follow-up helper']);
    expect(left(middle)).toEqual(['notice-missed-follow-up improvement-plan', 'notice-missed-follow-up improvement']);
    expect(left(backward, middle)).toHaveLength(2);
    expect(left(middle, timed('advanced', {}))).toEqual([]);
    expect(left(backward, helped('Wang'))).toEqual([]);
    const of = { ...concerned, assessmentId: 'assessment-1' };
    const planned = { type: 'ImprovementPlanSubmitted', data: { ...of, measures: ['Mend.'] } };
    const improved = { type: 'ImprovementConfirmed', data: { ...of, remarks: 'Better.' } };
    expect(left(middle, planned, improved)).toEqual([]);
    const missed = { ...of, duty: 'improvement', dueAt: LATER, owedBy: subject };
    expect(left(middle, planned, { type: 'FollowUpMissed', data: missed })).toEqual([]);
  });

  it('nothing is due of assessments from before there were such days', () => {
    expect(changes(assessed('middle', 70))).toMatchObject({ set: [] });
  });

  it('a session is closed when its time is over', () => {
    expect(changes(opened())).toMatchObject({
      set: [{ job: 'close-review-session', dueAt: LATER, payload: session, campaignId }],
    });
    expect(left(opened(), closed({}))).toEqual([]);
  });
});
