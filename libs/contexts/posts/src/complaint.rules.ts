import { refuse } from './post.errors';
import type { PostFacts } from './post.rules';
import type { Complaint, PostsState } from './post.state';

export interface ComplaintRef {
  readonly campaignId: string;
  readonly organizationId: string;
  readonly observationId: string;
}

export interface ComplaintFacts extends PostFacts {
  /** A deadline as moved back by the campaign's pauses since its time began to run. */
  postponed(deadline: string, since: string): string;
}

/** The complaint. @throws DomainError when nobody has made it. */
export function knownComplaint({ complaints }: PostsState, observationId: string): Complaint {
  const complaint = complaints[observationId];
  if (complaint === undefined) throw refuse('complaint-unknown', `there is no complaint ${observationId}`);
  return complaint;
}
