import { type AwardEvent, candidateId, RevokeAward } from '@pacesetter/awards';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { office } from './roles';

type Conferred = Extract<AwardEvent, { type: 'AwardConferred' }>;

/** Now and then it turns out later that an award was not deserved. */
export const awardsAreRevoked: Behaviour<Conferred> = {
  name: 'awards-are-revoked',
  on: ['AwardConferred'],
  react({ data: { campaignId, round, award, subject }, metadata: { occurredAt } }, world) {
    const ref = { campaignId, round, award, subject };
    const id = `${candidateId(ref)} revoked`;
    if (!world.chance(id).chance(world.options.profile.awardRevoked)) return [];
    const at = someDaysAfter(world, { moment: occurredAt, about: [id] }, [10, 60]);
    const request = () => asks(RevokeAward, ref, office, '经复查，申报材料中的成绩不实');
    return [{ id, at, about: subject.organizationId, request }];
  },
};
