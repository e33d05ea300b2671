import { recorder } from '@pacesetter/testing';
import { derivedId } from '@pacesetter/kernel';
import { OrderRectification } from '@pacesetter/supervision';
import { answered, campaignId, complained, deadline, organizationId, praised, unanswered } from '../../test/manned';
import type { PostEvent } from '../post.events';
import { complaintDeadlines } from './complaint-deadlines.timers';
import { rectifyWhenComplaintUnanswered } from './rectify-when-complaint-unanswered.policy';

type Timed = Extract<PostEvent, { type: 'PostObserved' | 'ComplaintAnswered' | 'ComplaintLeftUnanswered' }>;

const timers = (event: PostEvent) => complaintDeadlines.timers(recorder()(event as Timed));
const id = derivedId('timer', 'notice-unanswered-complaint', 'c-1');

describe('the deadline of a complaint', () => {
  it('begins with the complaint and ends with the answer, or with its being missed', () => {
    const payload = { campaignId, subject: { organizationId }, observationId: 'c-1' };
    expect(timers(complained('c-1'))).toEqual({
      set: [{ id, job: 'notice-unanswered-complaint', payload, dueAt: deadline, campaignId }],
    });
    expect(timers(answered('c-1'))).toEqual({ clear: [id] });
    expect(timers(unanswered('c-1'))).toEqual({ clear: [id] });
  });

  it('is not there for praise', () => {
    expect(timers(praised('c-1'))).toEqual({});
  });
});

describe('an unanswered complaint', () => {
  it('is to be put right by the organisation, once', () => {
    type Unanswered = Extract<PostEvent, { type: 'ComplaintLeftUnanswered' }>;
    const [asked, ...more] = rectifyWhenComplaintUnanswered.decide(recorder()(unanswered('c-1') as Unanswered));
    expect(more).toEqual([]);
    expect(asked?.command).toBe(OrderRectification);
    expect(asked?.data).toMatchObject({
      subject: { organizationId },
      cause: { kind: 'finding', ref: 'complaint c-1' },
    });
  });
});
