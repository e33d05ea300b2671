import { type AwardEvent, candidateId, RevokeAward, UpholdAward } from '@pacesetter/awards';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { office } from './roles';

type Questioned = Extract<AwardEvent, { type: 'AwardCalledIntoQuestion' }>;

/** A higher body whose award has lost its ground looks into it, and takes it back or upholds it. */
export const higherBodiesDecideAgain: Behaviour<Questioned> = {
  name: 'higher-bodies-decide-again',
  on: ['AwardCalledIntoQuestion'],
  elsewhere: true,
  react({ data: { campaignId, round, award, subject }, metadata: { occurredAt } }, world) {
    const ref = { campaignId, round, award, subject };
    const id = `${candidateId(ref)} decided again`;
    const at = someDaysAfter(world, { moment: occurredAt, about: [id] }, [3, 10]);
    const revokes = world.chance(id).chance(0.7);
    const request = () =>
      revokes
        ? asks(RevokeAward, ref, office, '下级已撤销所依据的表彰')
        : asks(UpholdAward, ref, office, '经核查，其他事迹仍符合表彰条件');
    return [{ id, at, about: subject.organizationId, request }];
  },
};
