import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../ballot.errors';
import type { BallotEvent, OpenedBallot } from '../../ballot.events';
import { isWithin, openedBallot } from '../../ballot.rules';
import { ballot, type BallotState } from '../../ballot.state';

export interface PaperToCast {
  readonly ballotId: string;
  readonly serial: string;
  /** A grade for each subject, in their order. */
  readonly choices: readonly string[];
  readonly credential: string;
  readonly proof: string;
}

export class CastBallot extends Command<PaperToCast> {}

export interface CastingFacts {
  /** The paper's two signatures, checked against the ballot's published key. */
  readonly genuine: { readonly credential: boolean; readonly proof: boolean };
  /** The beginning of the voting window: all papers bear this time. */
  readonly votingOpensAt: string;
}

/**
 * Whoever holds a credential votes, once, and nobody knows who it was. The event holds what the paper holds and nothing
 * else: neither actor nor reason, no id that the sender chose, and a time that is the same for all.
 */
export const castBallot = defineFeature<PaperToCast, BallotState, BallotEvent, CastingFacts>({
  command: CastBallot,
  aggregate: ballot,
  stream: ({ ballotId }) => ballotId,
  anonymous: {
    identity: ({ ballotId, serial, choices, credential, proof }) => [ballotId, serial, ...choices, credential, proof],
    occurredAt: ({ votingOpensAt }) => votingOpensAt,
  },
  decide({ ballotId, serial, choices, credential, proof }, state, { facts: { genuine }, now }) {
    const { status, terms, papers } = openedBallot(state, ballotId);
    if (status !== 'voting' || !isWithin(terms.voting, now))
      throw refuse('voting-not-open', 'ballots are accepted in the voting window', terms.voting);
    choicesFit(choices, terms);
    if (!genuine.credential) throw refuse('ballot-forged', 'the ballot’s key has not signed this serial');
    if (!genuine.proof) throw refuse('ballot-forged', 'the choices are not those that the serial’s key has signed');
    if (papers.has(serial)) throw refuse('serial-used', 'with this credential somebody has voted already', { serial });
    return [{ type: 'BallotCast', data: { ballotId, serial, choices: [...choices], credential, proof } }];
  },
});

function choicesFit(choices: readonly string[], { subjects, grades }: OpenedBallot): void {
  const known = grades.map(({ key }) => key);
  if (choices.length === subjects.length && choices.every((choice) => known.includes(choice))) return;
  throw refuse('choices-wrong', `a paper gives each of ${subjects.length} subjects one of ${known.join(', ')}`, {
    known,
  });
}
