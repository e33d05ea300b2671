import { given, TEST_TIME } from '@pacesetter/testing';
import { assessed, concerned, helped, subject } from '../../../test/reviewed';
import { ledger } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';
import type { Band, Duty } from '../../review.shapes';
import { noticeMissedFollowUp } from './notice-missed-follow-up';

const PLAN_BY = '2010-06-21T00:00:00.000Z';
const DEADLINE = '2010-12-01T00:00:00.000Z';

/** Assessed with these days to keep. */
function timed(band: Band, id = 'assessment-1'): ReviewEvent {
  const days = { since: TEST_TIME, deadline: DEADLINE };
  const event = assessed(band, 70, id) as Extract<ReviewEvent, { type: 'AssessmentRecorded' }>;
  const own = band === 'backward' ? { helperBy: PLAN_BY } : { planBy: PLAN_BY };
  return { ...event, data: { ...event.data, followUp: { ...event.data.followUp, ...days, ...own } } };
}

function noticing(events: readonly ReviewEvent[], duty: Duty, { now = DEADLINE, status = 'running' } = {}) {
  const facts = { status, rule: 'gansu-2010@1', postponed: (deadline: string) => deadline };
  const command = { ...concerned, assessmentId: 'assessment-1', duty };
  return given(ledger, events).when(noticeMissedFollowUp.decide, command, { now, facts });
}

const missed = (duty: Duty, dueAt: string, owedBy: { organizationId: string } = subject): ReviewEvent => ({
  type: 'FollowUpMissed',
  data: { ...concerned, assessmentId: 'assessment-1', duty, dueAt, owedBy },
});

describe('noticing what did not follow from a standing', () => {
  it('tells whose it was', () => {
    noticing([timed('backward')], 'helper').then([missed('helper', PLAN_BY, { organizationId: 'bureau' })]);
    noticing([timed('middle')], 'improvement-plan').then([missed('improvement-plan', PLAN_BY)]);
    noticing([timed('middle')], 'improvement').then([missed('improvement', DEADLINE)]);
  });

  it('waits for the day, and happens once', () => {
    noticing([timed('middle')], 'improvement', { now: PLAN_BY }).thenRefused('deadline-not-passed');
    noticing([timed('middle'), missed('improvement', DEADLINE)], 'improvement').then([]);
    noticing([timed('middle')], 'improvement', { status: 'paused' }).then([]);
  });

  it('is pointless when it was done, was not due, or another assessment has come', () => {
    noticing([timed('backward'), helped('Wang')], 'helper').then([]);
    noticing([timed('backward')], 'improvement').then([]);
    noticing([assessed('middle', 70)], 'improvement').then([]);
    noticing([timed('middle'), timed('middle', 'assessment-2')], 'improvement').then([]);
    noticing([], 'helper').thenRefused('not-assessed');
  });
});
