import { type Policy, request } from '@pacesetter/kernel';
import { PlanContactVisit } from '../features/plan-contact-visit/plan-contact-visit';
import type { ParticipationEvent } from '../participation.events';

type Assigned = Extract<ParticipationEvent, { type: 'ContactPointAssigned' }>;

/** Whoever takes a contact point is expected there. */
export const planVisitWhenContactPointAssigned: Policy<Assigned> = {
  name: 'plan-visit-when-contact-point-assigned',
  on: ['ContactPointAssigned'],
  decide: ({ data: { campaignId, subject } }) => [
    request(PlanContactVisit, { campaignId, organizationId: subject.organizationId }),
  ],
};
