import type { BallotPaper } from './ballot-paper';
import type { Window } from './casting-moment';

/** What is reviewed: an organisation, or one of its members. */
export interface PublishedSubject {
  readonly organizationId: string;
  readonly memberId?: string;
}

/** Votes by grade, for one subject. */
export interface PublishedTally {
  readonly subject: PublishedSubject;
  readonly tally: Readonly<Record<string, number>>;
}

export interface PublishedResult {
  readonly cast: number;
  /** Part of the roll that voted, four decimals. */
  readonly turnout: number;
  /** Nothing when so few voted that it would show who voted how. */
  readonly tallies: readonly PublishedTally[] | null;
}

/** A ballot as it is published after its end: everything that is needed to count it again, and nothing else. */
export interface PublishedBallot {
  readonly format: 'pacesetter-ballot/1';
  readonly ballotId: string;
  readonly campaignId: string;
  readonly question: { readonly zh: string; readonly en: string };
  readonly subjects: readonly PublishedSubject[];
  readonly grades: readonly { readonly key: string; readonly title: { readonly zh: string; readonly en: string } }[];
  readonly suite: string;
  readonly publicKey: string;
  /** People on the roll, and the hash of it: see `rollHash`. */
  readonly eligible: number;
  readonly rollHash: string;
  /** Fewer than so many are never counted in public. */
  readonly minimumVoters: number;
  /** Credentials that were issued: there can be no more papers. */
  readonly credentials: number;
  readonly registration: Window;
  readonly voting: Window;
  /** Every paper, in the order of the serials, which is the order of nothing. Empty when the result is withheld. */
  readonly papers: readonly BallotPaper[];
  readonly result: PublishedResult;
}
