import type { BulletinKind } from './bulletin.events';
import type { BulletinState } from './bulletin.state';
import { refuse } from './reporting.errors';
import type { CampaignStanding } from './reporting.rules';

export interface PublisherFacts extends CampaignStanding {
  /** Kinds of bulletin that the programme lets organisations of this level publish. */
  readonly kinds: readonly BulletinKind[];
}

/** @throws DomainError unless organisations of this level publish such bulletins. */
export function mayPublish(kind: BulletinKind, { kinds }: PublisherFacts): void {
  if (kinds.includes(kind)) return;
  throw refuse('bulletin-kind-not-allowed', `this organisation publishes no bulletins of kind "${kind}"`, { kinds });
}

/** @throws DomainError when nothing has been drafted. */
export function knownBulletin(state: BulletinState) {
  if (state.status === 'none') throw refuse('bulletin-unknown', 'there is no such bulletin');
  return state;
}
