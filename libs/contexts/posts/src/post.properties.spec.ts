import { EventSchemas } from '@pacesetter/commands';
import { DomainError, fold } from '@pacesetter/kernel';
import { TEST_TIME, testId } from '@pacesetter/testing';
import fc from 'fast-check';
import { asMember, campaignId, deadline, ofBranch, ofMasses, organizationId, post, unmoved } from '../test/manned';
import { answerComplaint } from './features/answer-complaint/answer-complaint';
import { claimPost } from './features/claim-post/claim-post';
import { noticeUnansweredComplaint } from './features/notice-unanswered-complaint/notice-unanswered-complaint';
import { observePost } from './features/observe-post/observe-post';
import { releasePost } from './features/release-post/release-post';
import { setPost } from './features/set-post/set-post';
import { withdrawPost } from './features/withdraw-post/withdraw-post';
import { type PostEvent, postEvents } from './post.events';
import { heldBy, posts, type PostsState } from './post.state';

/** Decides on a state, as the command handling would. */
type Step = (state: PostsState) => readonly PostEvent[];

const PER_MEMBER = 2;
const slot = fc.constantFrom('1', '2', '3');
const memberId = fc.constantFrom('li', 'wang', 'zhao', 'qian');
const status = fc.constantFrom('running', 'running', 'running', 'paused');
const context = { now: TEST_TIME, newId: testId };

const setting = fc
  .record({ slot, capacity: fc.integer({ min: 1, max: 3 }) })
  .map(({ slot, capacity }): Step => (state) => {
    const facts = { ...unmoved, enrolled: true, kinds: [{ key: 'pioneer-post', capacity: 3, fits: true }] };
    const command = { campaignId, organizationId, kind: 'pioneer-post', name: slot, duties: 'Work.', capacity };
    // An id is given once: setting the same slot again would be the same command again.
    if (state.posts[slot] !== undefined) return [];
    return setPost.decide(command, state, { ...context, newId: () => slot, actor: ofBranch, facts });
  });

const held = fc.record({ slot, memberId, status });

const claiming = held.map(({ slot, memberId, status }): Step => (state) => {
  const facts = { ...unmoved, status, enrolled: true, perMember: PER_MEMBER };
  return claimPost.decide({ ...post, postId: slot, memberId }, state, { ...context, actor: asMember(memberId), facts });
});

const releasing = held.map(({ slot, memberId, status }): Step => (state) => {
  const facts = { ...unmoved, status };
  return releasePost.decide({ ...post, postId: slot, memberId }, state, {
    ...context,
    actor: asMember(memberId),
    facts,
  });
});

const withdrawing = held.map(({ slot, memberId, status }): Step => (state) => {
  const facts = { ...unmoved, status };
  const command = { ...post, postId: slot, memberId };
  return withdrawPost.decide(command, state, { ...context, actor: ofBranch, facts, reason: 'Absent.' });
});

const complaint = fc.constantFrom('c-1', 'c-2');
const now = fc.constantFrom(TEST_TIME, deadline);

const observing = fc.record({ slot, complaint }).map(({ slot, complaint }): Step => (state) => {
  if (state.complaints[complaint] !== undefined) return [];
  const command = { ...post, postId: slot, kind: 'complaint', text: 'Closed.' } as const;
  const facts = { ...unmoved, answerBy: deadline };
  return observePost.decide(command, state, { ...context, newId: () => complaint, actor: ofMasses, facts });
});

const answering = fc.record({ complaint, now }).map(({ complaint, now }): Step => (state) => {
  const command = { campaignId, organizationId, observationId: complaint, answer: 'Open.' };
  return answerComplaint.decide(command, state, { ...context, now, actor: ofBranch, facts: unmoved });
});

const noticing = fc.record({ complaint, now }).map(({ complaint, now }): Step => (state) => {
  const command = { campaignId, organizationId, observationId: complaint };
  return noticeUnansweredComplaint.decide(command, state, { ...context, now, actor: ofBranch, facts: unmoved });
});

const any = fc.oneof(setting, claiming, claiming, releasing, withdrawing, observing, answering, noticing);
const steps = fc.array(any, { minLength: 10, maxLength: 40 });

/** The states that a sequence of commands goes through; those that a rule forbids change nothing. */
function courseOf(commands: readonly Step[]) {
  const events: PostEvent[] = [];
  const states: PostsState[] = [];
  for (const step of commands) {
    try {
      events.push(...step(fold(posts, events)));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
    states.push(fold(posts, events));
  }
  return { events, states };
}

describe('whatever is asked of an organisation’s posts', () => {
  const schemas = new EventSchemas(postEvents);
  const holds = (property: (course: ReturnType<typeof courseOf>) => void) => {
    fc.assert(fc.property(steps, (commands) => property(courseOf(commands))));
  };

  it('states events that their schemas allow', () => {
    holds(({ events }) => events.forEach(({ type, data }) => schemas.versionFor(type, data)));
  });

  it('never gives a post to more members than it has places, nor twice to one', () => {
    holds(({ states }) => {
      for (const { holders, capacity } of states.flatMap((state) => Object.values(state.posts))) {
        expect(holders.length).toBeLessThanOrEqual(capacity);
        expect(new Set(holders).size).toBe(holders.length);
      }
    });
  });

  it('never gives a member more posts than the programme says', () => {
    holds(({ states }) => {
      for (const state of states) {
        for (const member of ['li', 'wang', 'zhao', 'qian']) {
          expect(heldBy(state, member).length).toBeLessThanOrEqual(PER_MEMBER);
        }
      }
    });
  });

  it('notices the silence about a complaint once at most, and answers it once at most', () => {
    holds(({ events }) => {
      for (const type of ['ComplaintLeftUnanswered', 'ComplaintAnswered'] as const) {
        const ids = events.flatMap((event) => (event.type === type ? [event.data.observationId] : []));
        expect(new Set(ids).size).toBe(ids.length);
      }
    });
  });
});
