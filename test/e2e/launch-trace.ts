import type { CollectedSpan, Collector } from './collector';

/** How a test sends a request in a trace of its own. */
export const TRACE = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };
export const TRACEPARENT = `00-${TRACE.traceId}-${TRACE.spanId}-01`;

/** Span and service of each step from a request that launches a campaign to a webhook that tells who takes part. */
export const LAUNCH_STEPS = [
  ['POST /v1/campaigns/launch-campaign', 'pacesetter-api'],
  ['command LaunchCampaign', 'pacesetter-api'],
  ['policy schedule-award-rounds-when-launched', 'pacesetter-projector'],
  ['command ScheduleAwardRounds', 'pacesetter-projector'],
  ['job enrol-participants', 'pacesetter-worker'],
  ['command EnrolParticipant', 'pacesetter-worker'],
  ['deliver webhook', 'pacesetter-gateway'],
] as const;

/** Of each step: what it goes on with. */
export const LAUNCH_PARENTS = {
  'POST /v1/campaigns/launch-campaign': TRACE.spanId,
  'command LaunchCampaign': 'POST /v1/campaigns/launch-campaign',
  'policy schedule-award-rounds-when-launched': 'command LaunchCampaign',
  'command ScheduleAwardRounds': 'policy schedule-award-rounds-when-launched',
  'job enrol-participants': 'command LaunchCampaign',
  'command EnrolParticipant': 'job enrol-participants',
  'deliver webhook': 'command EnrolParticipant',
} as const;

/** The spans of the launch's trace, once every step is among them. */
export function launchSpans({ spans }: Collector): readonly CollectedSpan[] | undefined {
  const own = spans.filter(({ traceId }) => traceId === TRACE.traceId);
  const has = (name: string, service: string) => own.some((span) => span.name === name && span.service === service);
  return LAUNCH_STEPS.every(([name, service]) => has(name, service)) ? own : undefined;
}

/** The name of what a span goes on with; its id where that is somebody else's. */
export function parentName({ parentSpanId }: CollectedSpan, spans: readonly CollectedSpan[]): string | undefined {
  return spans.find(({ spanId }) => spanId === parentSpanId)?.name ?? parentSpanId;
}
