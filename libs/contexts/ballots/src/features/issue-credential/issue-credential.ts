import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../ballot.errors';
import type { BallotEvent } from '../../ballot.events';
import { isWithin, openedBallot } from '../../ballot.rules';
import { ballot, type BallotState } from '../../ballot.state';

export interface CredentialRequest {
  readonly ballotId: string;
  readonly voter: string;
  /** What the voter's client has blinded, in base64url. */
  readonly blindedMessage: string;
}

export class IssueCredential extends Command<CredentialRequest> {}

export interface IssuingFacts {
  readonly blindedHash: string;
  /** The key's answer; absent where there is none to give: the message does not suit the key, or the key is gone. */
  readonly blindSignature?: string;
}

/** Each voter is given one credential. The same request again is answered as before, by the credential's event. */
export const issueCredential = defineFeature<CredentialRequest, BallotState, BallotEvent, IssuingFacts>({
  command: IssueCredential,
  aggregate: ballot,
  stream: ({ ballotId }) => ballotId,
  decide({ ballotId, voter }, state, { facts: { blindedHash, blindSignature }, actor, now }) {
    const { status, terms, issued } = openedBallot(state, ballotId);
    if (actor.id !== voter) throw refuse('not-oneself', 'a credential is asked for by the voter');
    if (!terms.voters.includes(voter)) throw refuse('not-on-roll', `${voter} is not on the roll of this ballot`);
    const given = issued.get(voter);
    if (given === blindedHash) return [];
    if (given !== undefined)
      throw refuse('credential-already-issued', `${voter} has a credential: there is one for each voter`, { voter });
    if (status !== 'registration' || !isWithin(terms.registration, now))
      throw refuse('registration-closed', 'credentials are issued in the registration window', terms.registration);
    if (blindSignature === undefined)
      throw refuse('blinded-message-unfit', 'the blinded message is no number below the key’s modulus');
    return [{ type: 'CredentialIssued', data: { ballotId, voter, blindedHash, blindSignature } }];
  },
});
