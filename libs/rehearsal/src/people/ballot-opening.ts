import { OpenBallot } from '@pacesetter/ballots';
import type { Obligation } from '@pacesetter/campaigns';
import type { Actor, CommandRequest } from '@pacesetter/kernel';
import { asks } from './behaviour';
import type { Unit } from './unit';
import type { World } from './world';

/** Besides the members, so many from among the masses are on each roll. */
const REPRESENTATIVES = 9;

/** A ballot on one organisation; `attempt` where an earlier one has not come to a result that counts. */
interface Asked {
  readonly obligation: Obligation;
  readonly attempt?: number;
}

export function ballotIdOf({ organizationId }: Unit, { obligation, attempt }: Asked, { campaignId }: World): string {
  const first = `${campaignId}~${organizationId}~${obligation.obligation}`;
  return attempt === undefined ? first : `${first}~${attempt}`;
}

/** The members and some from among the masses are asked by secret ballot. */
export function ballotOpening(
  unit: Unit,
  asked: Asked,
  { world, by }: { readonly world: World; readonly by: Actor },
): CommandRequest {
  const { organizationId, members } = unit;
  const { obligation } = asked.obligation;
  const about = { ballotId: ballotIdOf(unit, asked, world), campaignId: world.campaignId, organizationId, obligation };
  const representatives = Array.from(
    { length: REPRESENTATIVES },
    (_, index) => `masses-${organizationId}-${index + 1}`,
  );
  const wanted = { ...about, subjects: [{ organizationId }], voters: [...members, ...representatives] };
  return asks(OpenBallot, wanted, by);
}
