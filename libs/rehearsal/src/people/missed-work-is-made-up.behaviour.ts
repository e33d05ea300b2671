import type { ParticipationEvent } from '@pacesetter/campaigns';
import { type Behaviour, someDaysAfter } from './behaviour';
import { pledgesAfterAll } from './pledges-are-kept.behaviour';
import { doesAfterAll } from './units-meet-obligations.behaviour';

type Missed = Extract<ParticipationEvent, { type: 'ObligationMissed' }>;

/**
 * Where no ladder urges those who are overdue, the organisation above does: a phase is not left before nearly all are
 * done, and mostly it does not come to that.
 */
export const missedWorkIsMadeUp: Behaviour<Missed> = {
  name: 'missed-work-is-made-up',
  on: ['ObligationMissed'],
  react({ data: { subject, obligation: key }, metadata: { occurredAt } }, world) {
    const { definition, profile } = world.options;
    const ladder = definition.supervision?.escalation?.triggers ?? [];
    if (ladder.some(({ when }) => when === 'obligation-overdue')) return [];
    const { organizationId, memberId } = subject;
    const id = `${organizationId} ${memberId ?? ''} is asked for ${key}`;
    const obligation = world.obligations.get(key);
    if (obligation === undefined || !world.chance(id).chance(profile.rectifiedInTime)) return [];
    const owed = { unit: world.unit(organizationId), subject, obligation };
    const at = someDaysAfter(world, { moment: occurredAt, about: [id] }, [1, 4]);
    const request = () => (obligation.kind === 'pledge' ? pledgesAfterAll(owed, world) : doesAfterAll(owed, world));
    return [{ id, at, about: organizationId, request }];
  },
};
