import { tallyRule } from '@pacesetter/contracts';
import type { OfficerReviewDefinition, Use } from './officer-review.events';
import type { OfficerReviewState, OfficerStanding } from './officer-review.state';
import { refuse } from './reporting.errors';

/** What was fixed. @throws DomainError when nothing was: it comes before everything else. */
export function definedReview({ definition }: OfficerReviewState): OfficerReviewDefinition {
  if (definition !== undefined) return definition;
  const message = 'fix first who reports, about what, in which form and order, and how results are used';
  throw refuse('officer-review-not-defined', message);
}

/** @throws DomainError when the holder of this post does not report. */
export function knownOfficer({ officers }: OfficerReviewState, officer: string): OfficerStanding {
  const standing = officers[officer];
  if (standing !== undefined) return standing;
  throw refuse('officer-unknown', `"${officer}" does not report here`, { known: Object.keys(officers) });
}

/** Who holds the post, where an id is known: the event then carries it, so that what is said can be kept for that person alone. */
export function holderOf({ definition }: OfficerReviewState, officer: string): { readonly personId?: string } {
  const personId = definition?.officers.find(({ key }) => key === officer)?.personId;
  return personId === undefined ? {} : { personId };
}

/** Turnout and mean grade. @throws DomainError when the tally cannot be true */
export const votes = tallyRule(refuse);

/** The first use whose score is reached; uses stand from the best score down, the last one has 0. */
export function useOf(uses: readonly Use[], score: number): Use | undefined {
  return uses.find(({ minimumScore }) => score >= minimumScore);
}
