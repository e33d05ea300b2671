import { type AwardRoundEvent, candidateId, NominateForAward } from '@pacesetter/awards';
import { asks, type Behaviour } from './behaviour';
import { superiorOf } from './roles';
import type { Unit } from './unit';
import type { World } from './world';

type Opened = Extract<AwardRoundEvent, { type: 'AwardRoundOpened' }>;

/** How many of the best nobody forgets. */
const BEST = 3;
/** Mornings before nominations close. */
const DAYS_BEFORE = 2;

/** Whoever else is proposed: the organisations that stand highest are nominated from above. */
export const theBestAreNominated: Behaviour<Opened> = {
  name: 'the-best-are-nominated',
  on: ['AwardRoundOpened'],
  react({ data: { campaignId, round, awards, nominationsCloseAt } }, world) {
    const { office, profile } = world.options;
    if (profile.nominated === 0) return [];
    const at = office.morningAfter(nominationsCloseAt, -DAYS_BEFORE);
    const ranks = Array.from({ length: BEST }, (_, rank) => rank);
    return awards
      .filter(({ subject }) => subject === 'organization')
      .flatMap(({ award }) =>
        ranks.map((rank) => ({
          id: `${round} ${award} number ${rank + 1} is nominated`,
          at,
          about: `${round} ${award} ${rank}`,
          request: () => {
            const unit = best(world)[rank];
            if (unit === undefined) return undefined;
            const candidate = { campaignId, round, award, subject: { organizationId: unit.organizationId } };
            if (isNominated(candidate, world)) return undefined;
            return asks(NominateForAward, { ...candidate, statement: '考核名列前茅，群众公认' }, superiorOf(unit));
          },
        })),
      );
  },
};

function best(world: World): readonly Unit[] {
  const advanced = world.participants().filter(({ standing }) => standing?.band === 'advanced');
  return advanced.sort((a, b) => (b.standing?.score ?? 0) - (a.standing?.score ?? 0)).slice(0, BEST);
}

function isNominated(candidate: Parameters<typeof candidateId>[0], world: World): boolean {
  const id = candidateId(candidate);
  return world.nominees(candidate.round).some((nominee) => candidateId(nominee) === id);
}
