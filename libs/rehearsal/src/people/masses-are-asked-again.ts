import type { Obligation } from '@pacesetter/campaigns';
import { RecordMassReview } from '@pacesetter/reviews';
import type { Intention } from '../time/agenda';
import { isBySecretBallot } from '../ballots/by-secret-ballot';
import { ballotOpening } from './ballot-opening';
import { asks } from './behaviour';
import { massTally } from './mass-tally';
import { superiorOf } from './roles';
import type { World } from './world';

/** Where the masses have not been asked, or too few came, the organisation above sees to it before it assesses. */
export function reviewedAfterAll(
  organizationId: string,
  { obligation, at, attempt }: { readonly obligation: Obligation; readonly at: string; readonly attempt: number },
  world: World,
): Intention {
  const id = `${organizationId} masses asked for ${obligation.obligation}, ${attempt} times late`;
  const request = () => {
    const unit = world.unit(organizationId);
    if (unit.massReviewed || world.options.definition.massReview === undefined) return undefined;
    const owed = latestMassReview(world);
    if (owed !== undefined && isBySecretBallot(world.options.definition, owed)) {
      if (world.ballots.isUnderWay(organizationId, at)) return undefined;
      return ballotOpening(unit, { obligation: owed, attempt }, { world, by: superiorOf(unit) });
    }
    const tally = massTally(world, unit, id);
    const about = { campaignId: world.campaignId, subject: { organizationId }, obligation: owed?.obligation };
    return asks(RecordMassReview, { ...about, ...tally }, superiorOf(unit));
  };
  return { id, at, about: organizationId, request };
}

function latestMassReview({ obligations }: World): Obligation | undefined {
  const opened = [...obligations.values()].filter(
    ({ kind, subject }) => kind === 'mass-review' && subject === 'organization',
  );
  return opened.sort((a, b) => (a.opensAt < b.opensAt ? -1 : 1)).at(-1);
}
