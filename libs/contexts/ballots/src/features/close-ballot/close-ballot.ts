import { Command, defineFeature } from '@pacesetter/kernel';
import type { BallotEvent, SubjectTally } from '../../ballot.events';
import { isOver, openedBallot } from '../../ballot.rules';
import { ballot, type BallotState, type OpenBallotState } from '../../ballot.state';
import { refuse } from '../../ballot.errors';
import type { BallotRef } from '../close-registration/close-registration';

export class CloseBallot extends Command<BallotRef> {}

export interface CountingFacts {
  /** `id@version` of the programme by which is counted. */
  readonly rule?: string;
}

/** Counts the papers when voting is over. */
export const closeBallot = defineFeature<BallotRef, BallotState, BallotEvent, CountingFacts>({
  command: CloseBallot,
  aggregate: ballot,
  stream: ({ ballotId }) => ballotId,
  rule: ({ rule }) => rule,
  decide({ ballotId }, state, { now }) {
    const opened = openedBallot(state, ballotId);
    const { status, terms, issued, papers } = opened;
    if (status === 'counted') return [];
    if (status !== 'voting') throw refuse('voting-not-open', 'there was no voting: nothing can be counted', { status });
    isOver(terms.voting, now);
    const { campaignId, organizationId, obligation, voters, minimumVoters } = terms;
    const about = { ballotId, campaignId, organizationId, ...(obligation !== undefined && { obligation }) };
    const [eligible, cast] = [voters.length, papers.size];
    const turnout = Number((cast / eligible).toFixed(4));
    const tallies = cast >= minimumVoters ? { tallies: counted(opened) } : {};
    return [
      { type: 'BallotCounted', data: { ...about, eligible, credentials: issued.size, cast, turnout, ...tallies } },
    ];
  },
});

function counted({ terms, papers }: OpenBallotState): SubjectTally[] {
  const all = [...papers.values()];
  return terms.subjects.map((subject, index) => {
    const given = (grade: string) => all.filter((choices) => choices[index] === grade).length;
    return { subject, tally: Object.fromEntries(terms.grades.map(({ key }) => [key, given(key)])) };
  });
}
