import { derivedId, plusMilliseconds, type TimerChanges, type TimerRequest, type TimerRule } from '@pacesetter/kernel';
import type { CampaignEvent } from '../campaign.events';

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
    'CampaignCancelled',
    'CampaignCompleted',
  ],
  timers(event): TimerChanges {
    switch (event.type) {
      case 'CampaignLaunched':
        return { set: [enrolment(event.data, event.metadata.occurredAt)] };
      case 'EnrolmentCompleted': {
        const { campaignId, opens } = event.data;
        const due = gate(campaignId, { phase: opens.phase, gate: 'entry' }, opens.opensAt);
        return { clear: [timerId('enrol-participants', campaignId)], set: [due] };
      }
      case 'GateEvaluated': {
        const { campaignId, nextEvaluationAt } = event.data;
        return nextEvaluationAt === undefined ? {} : { set: [gate(campaignId, event.data, nextEvaluationAt)] };
      }
      case 'PhaseEntered': {
        const { campaignId, phase, endsAt } = event.data;
        return {
          clear: [gateTimerId(campaignId, { phase, gate: 'entry' })],
          set: [gate(campaignId, { phase, gate: 'exit' }, endsAt)],
        };
      }
      case 'PhaseLeft': {
        const { campaignId, phase, next } = event.data;
        return {
          clear: [gateTimerId(campaignId, { phase, gate: 'exit' })],
          set: next && [gate(campaignId, { phase: next.phase, gate: 'entry' }, next.opensAt)],
        };
      }
      case 'PhaseExtended': {
        const { campaignId, phase, endsAt, current } = event.data;
        return current ? { set: [gate(campaignId, { phase, gate: 'exit' }, endsAt)] } : {};
      }
      case 'ObligationsOpened': {
        const { campaignId, obligations } = event.data;
        return { set: obligations.map(({ obligation, dueAt }) => dueDate(campaignId, obligation, dueAt)) };
      }
      case 'ObligationsFellDue': {
        const { campaignId, obligation } = event.data;
        return { clear: [timerId('notice-missed-obligations', campaignId, obligation)] };
      }
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

/** A gate is looked at a minute late, when the deadlines of the same moment have been noticed. */
const AFTER_DEADLINES_MS = 60_000;

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
    dueAt: plusMilliseconds(dueAt, AFTER_DEADLINES_MS),
    campaignId,
  };
}

function dueDate(campaignId: string, obligation: string, dueAt: string): TimerRequest {
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
