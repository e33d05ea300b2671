import { type AwardRoundEvent, type CandidateRef, NominateForAward, type OfferedAward } from '@pacesetter/awards';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour } from './behaviour';
import { neighbour } from './roles';
import type { Unit } from './unit';
import type { World } from './world';

type Opened = Extract<AwardRoundEvent, { type: 'AwardRoundOpened' }>;

/** Where the programme asks the masses to propose, some do; they know nothing of files and scores. */
export const massesPropose: Behaviour<Opened> = {
  name: 'masses-propose',
  on: ['AwardRoundOpened'],
  react({ data }, world) {
    const kinds = world.options.definition.awards?.kinds ?? [];
    const open = kinds.filter(({ nominatedBy }) => nominatedBy.includes('masses')).map(({ key }) => key);
    return data.awards
      .filter(({ award }) => open.includes(award))
      .flatMap((offered) => proposals(offered, data, world));
  },
};

function proposals(offered: OfferedAward, opened: Opened['data'], world: World): Intention[] {
  const { round } = opened;
  const { proposedByMasses } = world.options.profile;
  const units = world
    .participants()
    .filter(({ superiorId, members }) => superiorId !== undefined && members.length > 0);
  if (units.length === 0 || proposedByMasses === 0) return [];
  const favourite = world.chance('favourite', round, offered.award).pick(units);
  return units
    .filter((unit) => unit === favourite || proposes(unit, round, offered, world))
    .map((unit) => proposal(unit, offered, opened, world));
}

function proposes({ organizationId }: Unit, round: string, { award }: OfferedAward, world: World): boolean {
  return world.chance('proposed', round, award, organizationId).chance(world.options.profile.proposedByMasses);
}

function proposal(
  { organizationId, members }: Unit,
  { award, subject }: OfferedAward,
  { campaignId, round, nominationsCloseAt }: Opened['data'],
  world: World,
): Intention {
  const chance = world.chance('whom they propose', round, award, organizationId);
  const person = subject === 'organization' ? {} : { memberId: chance.pick(members) };
  const candidate: CandidateRef = { campaignId, round, award, subject: { organizationId, ...person } };
  const proposed = { ...candidate, statement: '热心为群众办实事，大家都看在眼里' };
  return {
    id: `${organizationId} proposed by the masses for ${round} ${award}`,
    at: world.options.office.morningAfter(nominationsCloseAt, -chance.integer(4, 6)),
    about: organizationId,
    request: () => asks(NominateForAward, proposed, neighbour(organizationId)),
  };
}
