import type { BallotEvent, OpenedBallot } from '@pacesetter/ballots';
import { type VotingCircumstances, votingPlan } from '../ballots/voting-plan';

/** What everybody knows of secret ballots. */
export class KnownBallots {
  /** Voters who try to vote with the same credential again: only their rehearsal knows. */
  secondVotes = 0;
  /** Until when votes are taken in an organisation's latest ballot. */
  private readonly until = new Map<string, string>();
  private readonly opened = new Map<string, OpenedBallot>();

  constructor(private readonly circumstances: VotingCircumstances) {}

  get(ballotId: string): OpenedBallot | undefined {
    return this.opened.get(ballotId);
  }

  isUnderWay(organizationId: string, now: string): boolean {
    return (this.until.get(organizationId) ?? '') >= now;
  }

  apply(known: { readonly type: string }): void {
    const event = known as BallotEvent;
    if (event.type === 'BallotOpened') {
      this.opened.set(event.data.ballotId, event.data);
      this.until.set(event.data.organizationId, event.data.voting.closesAt);
    }
    if (event.type === 'CredentialIssued') this.expectVote(event.data);
  }

  private expectVote({ ballotId, voter }: { readonly ballotId: string; readonly voter: string }): void {
    const ballot = this.get(ballotId);
    const plan = ballot && votingPlan(ballot, voter, this.circumstances);
    if (plan?.againAt !== undefined) this.secondVotes++;
  }
}
