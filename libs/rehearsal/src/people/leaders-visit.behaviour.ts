import { type ContactVisitEvent, RecordContactVisit } from '@pacesetter/campaigns';
import { asks, type Behaviour } from './behaviour';
import { superiorOf } from './roles';

type Planned = Extract<ContactVisitEvent, { type: 'ContactVisitPlanned' }>;

/** Leaders come to their contact points before they are due there, most of the time. */
export const leadersVisit: Behaviour<Planned> = {
  name: 'leaders-visit',
  on: ['ContactVisitPlanned'],
  react({ streamId, revision, data: { campaignId, organizationId, deadline } }, world) {
    const id = `${streamId}@${revision} visit`;
    const chance = world.chance('contact visit', id);
    if (chance.chance(0.1)) return [];
    const at = world.options.office.morningAfter(deadline, -chance.integer(2, 20));
    const visit = { campaignId, organizationId, found: '台账和活动记录需要规范', help: '现场帮助理清思路、明确措施' };
    const request = () => asks(RecordContactVisit, visit, superiorOf(world.unit(organizationId)));
    return [{ id, at, about: organizationId, request }];
  },
};
