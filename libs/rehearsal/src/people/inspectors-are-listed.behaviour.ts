import type { CampaignEvent } from '@pacesetter/campaigns';
import { DeclareRelation, ListInspector } from '@pacesetter/supervision';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour } from './behaviour';
import { office } from './roles';
import type { World } from './world';

type PhaseEntered = Extract<CampaignEvent, { type: 'PhaseEntered' }>;

/** One inspector for so many organisations, but a dozen at least and a hundred at most. */
const ORGANIZATIONS_PER_INSPECTOR = 40;
const FEWEST = 12;
const MOST = 100;

/** At the start the office lists inspectors: some from outside, some from the units, who know people in others. */
export const inspectorsAreListed: Behaviour<PhaseEntered> = {
  name: 'inspectors-are-listed',
  on: ['PhaseEntered'],
  react({ data: { kind }, metadata: { occurredAt } }, world) {
    if (kind !== 'mobilize') return [];
    return Array.from({ length: inspectorsOf(world) }, (_, index) => index + 1).flatMap((number) =>
      listed(number, occurredAt, world),
    );
  },
};

export function inspectorsOf(world: World): number {
  const wanted = Math.ceil(world.units.size / ORGANIZATIONS_PER_INSPECTOR);
  return Math.min(Math.max(wanted, FEWEST), MOST);
}

export function inspectorId(number: number): string {
  return `inspector-${number}`;
}

function listed(number: number, moment: string, world: World): Intention[] {
  const { campaignId, options } = world;
  const chance = world.chance('inspector', number);
  const units = world.participants().filter(({ superiorId }) => superiorId !== undefined);
  const own = chance.chance(0.6) ? chance.pick(units).organizationId : undefined;
  const who = { campaignId, inspectorId: inspectorId(number), name: `督查员${number}` };
  const at = options.office.morningAfter(moment, 1);
  // About one list: they stand on it in the order of their ids.
  const id = `inspector ${String(number).padStart(3, '0')} is listed`;
  const lists: Intention = {
    id,
    at,
    about: 'list of inspectors',
    request: () => asks(ListInspector, { ...who, ...(own !== undefined && { organizationId: own }) }, office),
  };
  if (!chance.chance(0.3)) return [lists];
  const known = chance.pick(units).organizationId;
  const relation = { campaignId, inspectorId: who.inspectorId, organizationId: known, relation: '近亲属在该单位任职' };
  const self = { id: who.inspectorId, role: 'supervisor' } as const;
  const declares: Intention = {
    id: `${id} and declares a relation`,
    at: options.office.morningAfter(moment, 2),
    about: 'list of inspectors',
    request: () => asks(DeclareRelation, relation, self),
  };
  return [lists, declares];
}
