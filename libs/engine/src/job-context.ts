import type { DomainEvent, RecordedEvent } from '@pacesetter/kernel';
import { deadLetters, job, jobEvents, jobFeatures, timersProjection, type CampaignSwitch } from '@pacesetter/queue';
import type { ContextDefinition } from './context-definition';
import { DeadLettersController } from './dead-letters/dead-letters.controller';
import { jobEndpoints } from './dead-letters/job.endpoints';

/** The engine's own context: timers of all contexts, and decisions about jobs that failed for good. */
export function jobContext(contexts: readonly ContextDefinition[]): ContextDefinition {
  const rules = contexts.flatMap(({ timerRules = [] }) => timerRules);
  const timers = timersProjection({
    rules,
    pausedBy: campaignSwitch('CampaignPaused'),
    resumedBy: campaignSwitch('CampaignResumed'),
  });
  return {
    name: 'jobs',
    aggregates: [job],
    events: jobEvents,
    features: jobFeatures,
    projections: [timers, deadLetters],
    http: jobEndpoints,
    nest: { controllers: [DeadLettersController] },
  };
}

function campaignSwitch(type: string): CampaignSwitch {
  return {
    type,
    campaignId: (event) => (event as RecordedEvent<DomainEvent<string, { campaignId: string }>>).data.campaignId,
  };
}
