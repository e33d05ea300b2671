import { derivedId, plusMilliseconds, type TimerChanges, type TimerRequest, type TimerRule } from '@pacesetter/kernel';
import type { CampaignEvent, Obligation } from '../campaign.events';

/** Which deadlines follow from a campaign's events. */
export const campaignDeadlines: TimerRule<CampaignEvent> = {
  name: 'campaign-deadlines',
  on: [
    'CampaignLaunched',
    'EnrolmentCompleted',
    'GateEvaluated',
    'PhaseEntered',
    'PhaseLeft',
    'PhaseExtended',
    'ObligationsOpened',
    'ObligationsFellDue',
    'CampaignMigrated',
    'CampaignCancelled',
    'CampaignCompleted',
  ],
  timers(event): TimerChanges {
    switch (event.type) {
      case 'CampaignLaunched':
        return { set: [enrolment(event.data, event.metadata.occurredAt)] };
      case 'EnrolmentCompleted':
        return enrolled(event.data);
      case 'GateEvaluated':
        return evaluated(event.data);
      case 'PhaseEntered':
        return entered(event.data);
      case 'PhaseLeft':
        return left(event.data);
      case 'PhaseExtended':
        return extended(event.data);
      case 'ObligationsOpened':
        return { set: event.data.obligations.map((obligation) => dueDate(event.data.campaignId, obligation)) };
      case 'ObligationsFellDue':
        return { clear: [timerId('notice-missed-obligations', event.data.campaignId, event.data.obligation)] };
      case 'CampaignMigrated':
        return migrated(event.data);
      case 'CampaignPaused':
      case 'CampaignResumed':
        // The timers view itself makes a paused campaign's timers stand still.
        return {};
      case 'CampaignCancelled':
      case 'CampaignCompleted':
        return { clearCampaign: event.data.campaignId };
    }
  },
};

type DataOf<Type extends CampaignEvent['type']> = Extract<CampaignEvent, { type: Type }>['data'];

function enrolled({ campaignId, opens: { phase, opensAt } }: DataOf<'EnrolmentCompleted'>): TimerChanges {
  return {
    clear: [timerId('enrol-participants', campaignId)],
    set: [gate(campaignId, { phase, gate: 'entry' }, afterDeadlines(opensAt))],
  };
}

function evaluated({ campaignId, phase, gate: side, nextEvaluationAt }: DataOf<'GateEvaluated'>): TimerChanges {
  // A gate that was passed is cleared by the move that follows.
  return nextEvaluationAt === undefined ? {} : { set: [gate(campaignId, { phase, gate: side }, nextEvaluationAt)] };
}

function entered({ campaignId, phase, endsAt }: DataOf<'PhaseEntered'>): TimerChanges {
  return {
    clear: [gateTimerId(campaignId, { phase, gate: 'entry' })],
    set: [gate(campaignId, { phase, gate: 'exit' }, afterDeadlines(endsAt))],
  };
}

function left({ campaignId, phase, next }: DataOf<'PhaseLeft'>): TimerChanges {
  return {
    clear: [gateTimerId(campaignId, { phase, gate: 'exit' })],
    set: next && [gate(campaignId, { phase: next.phase, gate: 'entry' }, afterDeadlines(next.opensAt))],
  };
}

function extended({ campaignId, phase, endsAt, current, moved }: DataOf<'PhaseExtended'>): TimerChanges {
  const dueDates = moved.map((obligation) => dueDate(campaignId, obligation));
  return current ? { set: [gate(campaignId, { phase, gate: 'exit' }, afterDeadlines(endsAt)), ...dueDates] } : {};
}

/** Due dates that came or changed, and the gate that the campaign stands before now. */
function migrated({ campaignId, stoodBefore, gate: stands, effects }: DataOf<'CampaignMigrated'>): TimerChanges {
  const dueDates = effects.flatMap((effect) =>
    effect.effect === 'new' || effect.effect === 'moved' ? [dueDate(campaignId, effect)] : [],
  );
  const dropped = effects.flatMap(({ obligation, effect }) => (effect === 'dropped' ? [obligation] : []));
  const gates = stands === undefined ? [] : [gate(campaignId, stands, afterDeadlines(stands.opensAt))];
  const leftGate = stoodBefore !== undefined && stoodBefore !== stands?.phase ? [stoodBefore] : [];
  return {
    clear: [
      ...leftGate.map((phase) => gateTimerId(campaignId, { phase, gate: 'entry' })),
      ...dropped.map((obligation) => timerId('notice-missed-obligations', campaignId, obligation)),
    ],
    set: [...gates, ...dueDates],
  };
}

/** A gate is first looked at a minute late, when the deadlines of the same moment have been noticed. */
function afterDeadlines(moment: string): string {
  return plusMilliseconds(moment, 60_000);
}

interface Gate {
  readonly phase: string;
  readonly gate: 'entry' | 'exit';
}

function enrolment(launched: { campaignId: string; rootOrganizationId: string }, dueAt: string): TimerRequest {
  const { campaignId, rootOrganizationId } = launched;
  return {
    id: timerId('enrol-participants', campaignId),
    job: 'enrol-participants',
    payload: { campaignId, rootOrganizationId },
    dueAt,
    campaignId,
  };
}

function gate(campaignId: string, { phase, gate: side }: Gate, dueAt: string): TimerRequest {
  return {
    id: gateTimerId(campaignId, { phase, gate: side }),
    job: 'evaluate-gate',
    payload: { campaignId, phase, gate: side },
    dueAt,
    campaignId,
  };
}

function dueDate(campaignId: string, { obligation, dueAt }: Pick<Obligation, 'obligation' | 'dueAt'>): TimerRequest {
  return {
    id: timerId('notice-missed-obligations', campaignId, obligation),
    job: 'notice-missed-obligations',
    payload: { campaignId, obligation },
    dueAt,
    campaignId,
  };
}

function gateTimerId(campaignId: string, { phase, gate: side }: Gate): string {
  return timerId('evaluate-gate', campaignId, phase, side);
}

function timerId(job: string, ...about: readonly string[]): string {
  return derivedId('timer', job, ...about);
}
