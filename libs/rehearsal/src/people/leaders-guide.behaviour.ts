import { AssignContactPoint, type CampaignEvent, FormLeadingGroup } from '@pacesetter/campaigns';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour } from './behaviour';
import { officerOf } from './roles';
import type { Unit, World } from './world';

type PhaseEntered = Extract<CampaignEvent, { type: 'PhaseEntered' }>;

/** At the start, organisations with others below them form a leading group, whose leader takes a contact point. */
export const leadersGuide: Behaviour<PhaseEntered> = {
  name: 'leaders-guide',
  on: ['PhaseEntered'],
  react({ data: { kind }, metadata: { occurredAt } }, world) {
    if (kind !== 'mobilize') return [];
    return world
      .participants()
      .filter(({ subordinates }) => subordinates.length > 0)
      .flatMap((unit) => group(unit, occurredAt, world));
  },
};

function group({ organizationId, subordinates }: Unit, moment: string, world: World): Intention[] {
  const { campaignId, options } = world;
  const by = officerOf(organizationId);
  const posts = options.definition.leadingGroup.roles
    .filter(({ required }) => required)
    .map(({ key, title }) => ({ role: key, name: `${title.zh}-${organizationId}` }));
  const at = options.office.morningAfter(moment, world.chance('group', organizationId).integer(0, 3));
  const forms: Intention = {
    id: `${organizationId} forms its leading group`,
    at,
    about: organizationId,
    request: () => asks(FormLeadingGroup, { campaignId, subject: { organizationId }, posts }, by),
  };
  const guided = world.chance('contact point', organizationId).pick(subordinates);
  const leader = posts[0]?.name ?? '';
  const takes: Intention = {
    id: `${guided} becomes a contact point`,
    at: options.office.morningAfter(at, 2),
    about: guided,
    request: () => asks(AssignContactPoint, { campaignId, subject: { organizationId: guided }, leader }, by),
  };
  return [forms, takes];
}
