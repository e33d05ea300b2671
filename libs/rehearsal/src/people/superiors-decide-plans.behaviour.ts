import { ApprovePlan, type ParticipationEvent, ReturnPlan, SubmitPlan } from '@pacesetter/campaigns';
import { asks, type Behaviour, someDaysAfter } from './behaviour';
import { officerOf, superiorOf } from './roles';

type PlanEvent = Extract<ParticipationEvent, { type: 'PlanSubmitted' | 'PlanReturned' }>;

/** The superior approves a plan or sends it back once; then the unit hands in a better one. */
export const superiorsDecidePlans: Behaviour<PlanEvent> = {
  name: 'superiors-decide-plans',
  on: ['PlanSubmitted', 'PlanReturned'],
  react(event, world) {
    const { campaignId, subject, obligation } = event.data;
    const { organizationId: about } = subject;
    const id = `${about} plan at revision ${event.revision}`;
    const at = someDaysAfter(world, { moment: event.metadata.occurredAt, about: [id] }, [1, 3]);
    const decision = { campaignId, subject, obligation };
    if (event.type === 'PlanReturned') {
      const better = { ...decision, title: '创先争优活动实施方案（修订）', carriedOver: [] };
      return [{ id, at, about, request: () => asks(SubmitPlan, better, officerOf(about)) }];
    }
    const superior = superiorOf(world.unit(about));
    const returned = world.chance('returned', about).chance(world.options.profile.planReturned);
    const first = event.data.title === '创先争优活动实施方案';
    const request = () =>
      returned && first
        ? asks(ReturnPlan, { ...decision, remarks: '目标任务不够明确' }, superior)
        : asks(ApprovePlan, decision, superior);
    return [{ id, at, about, request }];
  },
};
