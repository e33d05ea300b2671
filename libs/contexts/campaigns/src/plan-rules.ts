import type { Subject } from '@pacesetter/contracts';
import type { Actor } from '@pacesetter/kernel';
import { refuse } from './campaign.errors';
import type { ParticipationState, Plan } from './participation.state';

export interface PlanDecision {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly obligation: string;
}

/**
 * Members and the masses of the organisation above do not decide for it.
 * @throws DomainError unless an officer of the organisation above decides; at the root it is the campaign office
 */
export function bySuperior({ enrolled }: ParticipationState, actor: Actor): void {
  if (enrolled === undefined) throw refuse('not-enrolled', 'this subject takes no part in the campaign');
  if (actor.role === 'administrator') return;
  const superiorId = enrolled.superiorId ?? enrolled.subject.organizationId;
  if (actor.role === 'officer' && actor.organizationId === superiorId) return;
  throw refuse('plan-decided-by-superior-only', 'a plan is decided by the organisation above', { superiorId });
}

/** The plan for an obligation, that waits for a decision. @throws DomainError when none does. */
export function submittedPlan({ plans }: ParticipationState, obligation: string): Plan {
  const plan = plans[obligation];
  if (plan?.status === 'submitted') return plan;
  const status = plan?.status ?? 'none';
  throw refuse('plan-not-submitted', `no plan waits for a decision: it is "${status}"`, { plan: status });
}
