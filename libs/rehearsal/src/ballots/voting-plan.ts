import type { OpenedBallot } from '@pacesetter/ballots';
import { seededRandom } from '@pacesetter/kernel';
import type { Profile } from '../profile';
import type { OfficeHours } from '../time/office-hours';
import { SimulatedVoter } from './simulated-voter';

export interface VotingCircumstances {
  readonly seed: number;
  readonly profile: Profile;
  readonly office: OfficeHours;
}

/** What somebody with a credential is going to do with it. */
export interface VotingPlan {
  readonly person: SimulatedVoter;
  readonly at: string;
  /** From 0, content, to 1. */
  readonly mood: number;
  /** When a second vote is tried with the same credential. */
  readonly againAt?: string;
}

/**
 * Nothing when the voter stays away after all. When and how somebody votes follows from the paper, and so has nothing to
 * do with when the voter has registered.
 */
export function votingPlan(
  ballot: OpenedBallot,
  voter: string,
  { seed, profile, office }: VotingCircumstances,
): VotingPlan | undefined {
  const person = new SimulatedVoter(ballot, voter, seed);
  const chance = seededRandom(seed, 'votes', person.paperName);
  if (chance.chance(profile.abstains / 3)) return undefined;
  const { opensAt, closesAt } = ballot.voting;
  const days = office.countBetween(opensAt, closesAt);
  const day = chance.integer(0, Math.max(days - 2, 0));
  const plan = { person, at: office.morningAfter(opensAt, day), mood: chance.next() };
  return chance.chance(profile.votesTwice) ? { ...plan, againAt: office.morningAfter(opensAt, day + 1) } : plan;
}
