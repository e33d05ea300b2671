import type { Actor } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import { ofBrigade, ofNeighbour, part } from '../../../test/reviewed';
import { asMember, closed, member, opened, recused, session, sheet } from '../../../test/session';
import type { SessionEvent } from '../../session.events';
import { reviewSession } from '../../session.state';
import { recuseFromSession } from './recuse-from-session';

const facts = { ...part, relations: ['kin'] };

function recusing(
  events: readonly SessionEvent[],
  {
    of = 'wu',
    relation = 'kin',
    why = '亲属',
    actor = asMember('li'),
  }: Partial<Record<'of' | 'relation' | 'why', string>> & {
    actor?: Actor;
  } = {},
) {
  const command = { ...session, reviewer: 'li', subject: member(of), relation, why };
  return given(reviewSession, events).when(recuseFromSession.decide, command, { actor, facts });
}

describe('standing back from a subject', () => {
  it('is declared by the reviewer, or by whoever holds the session', () => {
    recusing([opened()]).then([recused('li', 'wu')]);
    const turnedAway = { ...recused('li', 'wu').data, by: 'office' };
    recusing([opened()], { actor: ofBrigade }).then([
      { type: 'SessionReviewerRecused', data: turnedAway } as SessionEvent,
    ]);
    recusing([opened()], { actor: ofNeighbour }).thenRefused('not-own-officer');
  });

  it('names a relation that the programme knows, and why', () => {
    recusing([opened()], { relation: 'friend' }).thenRefused('relation-unknown', { known: ['kin'] });
    recusing([opened()], { why: ' ' }).thenRefused('text-missing');
  });

  it('comes before the sheet, and once', () => {
    recusing([opened(), sheet('li')]).thenRefused('sheet-already-in');
    recusing([opened(), recused('li', 'wu')]).then([]);
    recusing([opened()], { of: 'li' }).thenRefused('subject-unknown');
    recusing([opened(), closed({})]).thenRefused('session-closed');
  });

  it('closes the session when nobody is left who could hand in a sheet', () => {
    const left = [opened(), recused('li', 'xu'), sheet('wu'), sheet('xu')];
    const decided = recuseFromSession.decide(
      { ...session, reviewer: 'li', subject: member('wu'), relation: 'kin', why: '亲属' },
      left.reduce((state, event) => reviewSession.evolve(state, event), reviewSession.initialState),
      { actor: asMember('li'), facts, now: '', newId: (name) => name },
    );
    expect(decided.map(({ type }) => type)).toEqual(['SessionReviewerRecused', 'ReviewSessionClosed']);
    expect(decided[1]?.data).toMatchObject({ because: 'all-in', eligible: 2, handedIn: 2, turnout: 1, valid: true });
  });
});
