import { given } from '@pacesetter/testing';
import { cast, genuine, opened, paper, polling, voting, whileVoting } from '../../../test/polled';
import type { BallotEvent } from '../../ballot.events';
import { ballot } from '../../ballot.state';
import { castBallot, type CastingFacts, type PaperToCast } from './cast-ballot';

interface Circumstances {
  readonly history?: readonly BallotEvent[];
  readonly facts?: CastingFacts;
  readonly now?: string;
}

function casts(sheet: PaperToCast, { history = polling, facts = genuine, now = whileVoting }: Circumstances = {}) {
  return given(ballot, history).when(castBallot.decide, sheet, { facts, now });
}

describe('casting a ballot', () => {
  it('puts the paper into the urn', () => {
    casts(paper('a', 'satisfied')).then([cast('a', 'satisfied')]);
    casts(paper('b', 'satisfied'), { history: [...polling, cast('a', 'satisfied')] }).then([cast('b', 'satisfied')]);
  });

  it('happens once with a credential', () => {
    const history = [...polling, cast('a', 'satisfied')];
    casts(paper('a', 'satisfied'), { history }).thenRefused('serial-used', { serial: 'a' });
    casts(paper('a', 'dissatisfied'), { history }).thenRefused('serial-used');
  });

  it('is refused when it is forged', () => {
    const forged = (credential: boolean, proof: boolean) => ({ facts: { ...genuine, genuine: { credential, proof } } });
    casts(paper('a', 'satisfied'), forged(false, true)).thenRefused('ballot-forged');
    casts(paper('a', 'satisfied'), forged(true, false)).thenRefused('ballot-forged');
  });

  it('belongs into the voting window', () => {
    casts(paper('a', 'satisfied'), { now: voting.opensAt }).then([cast('a', 'satisfied')]);
    casts(paper('a', 'satisfied'), { now: voting.closesAt }).thenRefused('voting-not-open', voting);
    casts(paper('a', 'satisfied'), { now: '2010-06-07T00:59:59.999Z' }).thenRefused('voting-not-open');
    casts(paper('a', 'satisfied'), { history: [opened()] }).thenRefused('voting-not-open');
    casts(paper('a', 'satisfied'), { history: [] }).thenRefused('ballot-not-open');
  });

  it('gives each subject one of the grades', () => {
    casts(paper('a')).thenRefused('choices-wrong');
    casts(paper('a', 'satisfied', 'satisfied')).thenRefused('choices-wrong');
    casts(paper('a', 'splendid')).thenRefused('choices-wrong', { known: ['satisfied', 'dissatisfied'] });
  });

  it('has an identity made of the paper and nothing else, and everybody’s time', () => {
    const tagged = { ...paper('a', 'satisfied'), voter: 'li' };
    expect(castBallot.anonymous?.identity(tagged)).toEqual(castBallot.anonymous?.identity(paper('a', 'satisfied')));
    expect(castBallot.anonymous?.occurredAt(genuine)).toBe(voting.opensAt);
  });
});
