import type { ParticipationEvent } from '@pacesetter/campaigns';
import { derivedId, type TimerChanges, type TimerRequest, type TimerRule } from '@pacesetter/kernel';
import type { OverdueObligation } from '../overdue-obligation.rules';
import type { RectificationRef } from '../rectification.rules';
import type { SupervisionEvent } from '../supervision.events';

type Settled = Extract<ParticipationEvent, { type: 'ObligationFulfilled' | 'ObligationWaived' }>;
type Timed = Extract<
  SupervisionEvent,
  {
    type:
      | 'OverdueObligationNoted'
      | 'OverdueObligationForgiven'
      | 'RectificationOrdered'
      | 'RectificationSubmitted'
      | 'RectificationVerified'
      | 'RectificationReturned'
      | 'RectificationExtended'
      | 'RectificationMissed'
      | 'EscalationRaised';
  }
>;

/** Which deadlines follow from a subject's supervision. */
export const supervisionDeadlines: TimerRule<Timed | Settled> = {
  name: 'supervision-deadlines',
  on: [
    'ObligationFulfilled',
    'ObligationWaived',
    'OverdueObligationNoted',
    'OverdueObligationForgiven',
    'RectificationOrdered',
    'RectificationSubmitted',
    'RectificationVerified',
    'RectificationReturned',
    'RectificationExtended',
    'RectificationMissed',
    'EscalationRaised',
  ],
  timers(event): TimerChanges {
    switch (event.type) {
      case 'ObligationFulfilled':
        // In time: there never was a grace that could end.
        return event.data.late ? { clear: [graceTimerId(event.data)] } : {};
      case 'ObligationWaived':
      case 'OverdueObligationForgiven':
        return { clear: [graceTimerId(event.data)] };
      case 'OverdueObligationNoted':
        return { set: [endOfGrace(event.data)] };
      case 'RectificationOrdered':
        return { ...orderEndsGrace(event.data), set: [missedAt(event.data, event.data.deadline)] };
      case 'RectificationReturned':
      case 'RectificationExtended':
        return { set: [missedAt(event.data, event.data.deadline)] };
      case 'EscalationRaised': {
        const { rectificationId, deadline } = event.data;
        if (rectificationId === undefined || deadline === undefined) return {};
        return { set: [missedAt({ ...event.data, rectificationId }, deadline)] };
      }
      case 'RectificationSubmitted':
      case 'RectificationVerified':
      case 'RectificationMissed':
        return { clear: [missedTimerId(event.data)] };
    }
  },
};

function orderEndsGrace(order: Extract<Timed, { type: 'RectificationOrdered' }>['data']): TimerChanges {
  const { cause } = order;
  return cause.kind === 'obligation-missed' ? { clear: [graceTimerId({ ...order, obligation: cause.ref })] } : {};
}

function missedAt({ campaignId, subject, rectificationId }: RectificationRef, deadline: string): TimerRequest {
  return {
    id: missedTimerId({ campaignId, subject, rectificationId }),
    job: 'notice-missed-rectification',
    payload: { campaignId, subject, rectificationId, deadline },
    dueAt: deadline,
    campaignId,
  };
}

function endOfGrace({ until, ...overdue }: OverdueObligation & { readonly until: string }): TimerRequest {
  const { campaignId, subject, obligation } = overdue;
  return {
    id: graceTimerId(overdue),
    job: 'escalate-overdue-obligation',
    payload: { campaignId, subject, obligation },
    dueAt: until,
    campaignId,
  };
}

function missedTimerId({ rectificationId }: RectificationRef): string {
  return derivedId('timer', 'notice-missed-rectification', rectificationId);
}

function graceTimerId({ campaignId, subject: { organizationId, memberId }, obligation }: OverdueObligation): string {
  return derivedId('timer', 'escalate-overdue-obligation', campaignId, organizationId, memberId ?? '', obligation);
}
