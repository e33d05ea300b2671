import { type CampaignEvent, type ParticipationEvent, RecordHomeAssistance } from '@pacesetter/campaigns';
import type { RecordedEvent } from '@pacesetter/kernel';
import { FloatMember, ReturnMember } from '@pacesetter/organizations';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { office, officerOf } from './roles';
import type { Unit } from './unit';
import type { World } from './world';

type Known =
  Extract<CampaignEvent, { type: 'PhaseEntered' }> | Extract<ParticipationEvent, { type: 'ParticipationMoved' }>;

/** One member in so many works elsewhere for some time. */
const FLOATS = 0.08;
/** Of those, so many are managed by a branch that their home organisation has at the place. */
const BRANCH_AWAY = 0.5;

/** Where the document speaks of floating members (流动党员): some float in the middle of the campaign, and most come back. */
export const membersFloat: Behaviour<Known> = {
  name: 'members-float',
  on: ['PhaseEntered', 'ParticipationMoved'],
  react(event, world) {
    if (event.type === 'ParticipationMoved') return assistance(event, world);
    const { floatingMembers, phases } = world.options.definition;
    if (floatingMembers === undefined || event.data.phase !== phases[1]?.key) return [];
    const homes = world.participants().filter(({ members }) => members.length > 0);
    return homes.flatMap((unit) => leaving(unit, homes, event.metadata.occurredAt, world));
  },
};

function leaving(unit: Unit, homes: readonly Unit[], moment: string, world: World): Intention[] {
  const { organizationId } = unit;
  return unit.members.flatMap((memberId) => {
    const chance = world.chance('floats', organizationId, memberId);
    if (!chance.chance(FLOATS) || homes.length === 1) return [];
    const host = chance.pick(homes.filter((home) => home !== unit)).organizationId;
    const managedByHomeBranch = chance.chance(BRANCH_AWAY);
    const goes = { memberId, hostOrganizationId: host, managedByHomeBranch };
    const away: Intention = {
      id: `${memberId} floats to ${host}`,
      at: someDaysAfter(world, { moment, about: ['floats', memberId] }, [5, 60]),
      about: organizationId,
      request: () => asks(FloatMember, goes, office),
    };
    if (chance.chance(0.3)) return [away];
    const back: Intention = {
      id: `${memberId} returns`,
      at: someDaysAfter(world, { moment, about: ['returns', memberId] }, [90, 200]),
      about: organizationId,
      request: () => asks(ReturnMember, { memberId }, office),
    };
    return [away, back];
  });
}

type Moved = Extract<RecordedEvent<Known>, { type: 'ParticipationMoved' }>;

/** The home organisation stays in touch, unless the member is back by then. */
function assistance({ id, data, metadata }: Moved, world: World): Intention[] {
  const { campaignId, subject, assistedBy, to } = data;
  if (assistedBy === undefined) return [];
  const help = { campaignId, subject, text: '与流入地党组织保持联系，转接学习材料' };
  return [
    {
      id: `${assistedBy} assists after ${id}`,
      at: someDaysAfter(world, { moment: metadata.occurredAt, about: ['assists', id] }, [5, 20]),
      about: assistedBy,
      request: () =>
        world.leaderOf(subject) === to ? asks(RecordHomeAssistance, help, officerOf(assistedBy)) : undefined,
    },
  ];
}
