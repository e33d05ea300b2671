import { AssignContactPoint, type CampaignEvent, FormLeadingGroup } from '@pacesetter/campaigns';
import { AppointOfficer } from '@pacesetter/organizations';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour } from './behaviour';
import { office, officerOf } from './roles';
import type { Unit } from './unit';
import type { World } from './world';

const SECRETARY = '书记';

type PhaseEntered = Extract<CampaignEvent, { type: 'PhaseEntered' }>;

/**
 * At the start, organisations form a leading group, led by the secretary where the programme wants that; the leader takes
 * a contact point among the organisations below.
 */
export const leadersGuide: Behaviour<PhaseEntered> = {
  name: 'leaders-guide',
  on: ['PhaseEntered'],
  react({ data: { phase }, metadata: { occurredAt } }, world) {
    if (phase !== world.options.definition.phases[0]?.key) return [];
    return world
      .participants()
      .flatMap((unit) => [
        ...secretary(unit, occurredAt, world),
        ...leadingGroup(unit, occurredAt, world),
        ...contactPoint(unit, occurredAt, world),
      ]);
  },
};

/** Known by id before the group is formed: in the order of their names, `appoints` comes before `forms`. */
function secretary({ organizationId }: Unit, moment: string, world: World): Intention[] {
  if (!ledBySecretary(world)) return [];
  const appointment = { organizationId, post: 'secretary', personId: secretaryOf(organizationId) };
  return [
    {
      id: `${organizationId} appoints its secretary`,
      at: world.options.office.morningAfter(moment, daysUntilFormed(organizationId, world)),
      about: organizationId,
      request: () => asks(AppointOfficer, { ...appointment, name: `${SECRETARY}-${organizationId}` }, office),
    },
  ];
}

function leadingGroup({ organizationId }: Unit, moment: string, world: World): Intention[] {
  const { campaignId, options } = world;
  const posts = postsOf(organizationId, world);
  if (posts.length === 0) return [];
  const group = { campaignId, subject: { organizationId }, posts };
  return [
    {
      id: `${organizationId} forms its leading group`,
      at: options.office.morningAfter(moment, daysUntilFormed(organizationId, world)),
      about: organizationId,
      request: () => asks(FormLeadingGroup, group, officerOf(organizationId)),
    },
  ];
}

function contactPoint(unit: Unit, moment: string, world: World): Intention[] {
  const { organizationId, subordinates } = unit;
  const { campaignId, options } = world;
  if (options.definition.contactPoints === undefined || subordinates.length === 0) return [];
  const leader = postsOf(organizationId, world)[0]?.name ?? `${SECRETARY}-${organizationId}`;
  return guidedBy(unit, world).map((guided) => ({
    id: `${guided} becomes a contact point`,
    at: options.office.morningAfter(moment, daysUntilFormed(organizationId, world) + 2),
    about: guided,
    request: () =>
      asks(AssignContactPoint, { campaignId, subject: { organizationId: guided }, leader }, officerOf(organizationId)),
  }));
}

/** Those below the root that the document names; otherwise one of the organisations below. */
function guidedBy({ organizationId, superiorId, subordinates }: Unit, world: World): readonly string[] {
  const named = world.options.definition.contactPoints?.named ?? [];
  const below = named.map(({ organization }) => organization).filter((id) => subordinates.includes(id));
  if (superiorId === undefined && below.length > 0) return below;
  return [world.chance('contact point', organizationId).pick(subordinates)];
}

function daysUntilFormed(organizationId: string, world: World): number {
  return world.chance('group', organizationId).integer(0, 3);
}

/** Who sits in the leading group of an organisation; nobody where the programme has no such groups. */
function postsOf(organizationId: string, world: World) {
  const roles = world.options.definition.leadingGroup?.roles ?? [];
  return roles
    .filter(({ required }) => required)
    .map(({ key, title }) => ({
      role: key,
      name: `${title.zh}-${organizationId}`,
      ...(key === 'leader' && ledBySecretary(world) && { personId: secretaryOf(organizationId) }),
    }));
}

function ledBySecretary({ options: { definition } }: World): boolean {
  return definition.leadingGroup?.ledByFirstResponsible === true;
}

function secretaryOf(organizationId: string): string {
  return `secretary-${organizationId}`;
}
