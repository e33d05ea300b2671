import { Command, defineFeature } from '@pacesetter/kernel';
import type { BallotEvent } from '../../ballot.events';
import { isOver, openedBallot } from '../../ballot.rules';
import { ballot, type BallotState } from '../../ballot.state';

export interface BallotRef {
  readonly ballotId: string;
}

export class CloseRegistration extends Command<BallotRef> {}

/** Among fewer registered voters than the programme asks for nobody votes: there would be no secret to keep. */
export const closeRegistration = defineFeature<BallotRef, BallotState, BallotEvent>({
  command: CloseRegistration,
  aggregate: ballot,
  stream: ({ ballotId }) => ballotId,
  decide({ ballotId }, state, { now }) {
    const { status, terms, issued } = openedBallot(state, ballotId);
    if (status !== 'registration') return [];
    isOver(terms.registration, now);
    const voting = issued.size >= terms.minimumVoters ? { voting: terms.voting } : {};
    const data = { ballotId, organizationId: terms.organizationId, credentials: issued.size, ...voting };
    return [{ type: 'RegistrationClosed', data }];
  },
});
