import { SYSTEM } from '@pacesetter/kernel';
import { given, TEST_TIME } from '@pacesetter/testing';
import { ofBrigade, ofNeighbour } from '../../../test/reviewed';
import { closed, LATER, opened, session, sheet } from '../../../test/session';
import type { SessionEvent } from '../../session.events';
import { reviewSession } from '../../session.state';
import { closeReviewSession } from './close-review-session';

const facts = { status: 'running', rule: 'xuefu-street@1', postponed: (deadline: string) => deadline };

function closing(events: readonly SessionEvent[], { actor = SYSTEM, now = LATER, status = 'running' } = {}) {
  return given(reviewSession, events).when(closeReviewSession.decide, session, {
    actor,
    now,
    facts: { ...facts, status },
  });
}

const counted = (events: readonly SessionEvent[], actor = SYSTEM, now = LATER) => {
  const state = events.reduce((before, event) => reviewSession.evolve(before, event), reviewSession.initialState);
  return closeReviewSession.decide(session, state, { actor, now, facts, newId: (name) => name })[0]?.data;
};

describe('closing a session', () => {
  it('counts what is in when the time is over', () => {
    expect(counted([opened(), sheet('li'), sheet('wu')])).toMatchObject({
      because: 'time-over',
      eligible: 3,
      handedIn: 2,
      turnout: 0.6667,
      valid: true,
    });
  });

  it('lets results of too few not count', () => {
    expect(counted([opened(), sheet('li')])).toMatchObject({ valid: false, results: [{ counts: false }, {}, {}] });
    const data = counted([opened(), sheet('li'), sheet('wu')]);
    expect(data).toMatchObject({
      // Each of the two marked the other once, and both the third.
      results: [
        { marked: 1, counts: false },
        { marked: 1, counts: false },
        { marked: 2, counts: true },
      ],
    });
    expect(counted([opened()])).toMatchObject({ handedIn: 0, valid: false });
  });

  it('is early for the system, and for those who hold it while too few are in', () => {
    closing([opened()], { now: TEST_TIME }).thenRefused('deadline-not-passed');
    closing([opened(), sheet('li')], { now: TEST_TIME, actor: ofBrigade }).thenRefused('too-few-sheets', {
      handedIn: 1,
      eligible: 3,
    });
    closing([opened(), sheet('li'), sheet('wu')], { now: TEST_TIME, actor: ofNeighbour }).thenRefused(
      'not-own-officer',
    );
    expect(counted([opened(), sheet('li'), sheet('wu')], ofBrigade, TEST_TIME)).toMatchObject({ because: 'decision' });
  });

  it('happens once, and not in a pause', () => {
    closing([opened(), closed({})]).then([]);
    closing([opened()], { status: 'paused' }).then([]);
    closing([]).thenRefused('session-unknown');
  });
});
