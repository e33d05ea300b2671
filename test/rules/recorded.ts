import type { ContextDefinition } from '@pacesetter/engine';
import type { RecordedEvent } from '@pacesetter/kernel';

/** An event that does not answer who, when, why, by which rule, caused by what; and what is missing. */
export type Gap = `${string}: ${string}`;

/** Somebody decides by right what a rule would have decided otherwise, or takes something back: never without a reason. */
const OVERRIDES: readonly string[] = [
  ...['PhaseEntered', 'PhaseLeft', 'PhaseExtended', 'ObligationsOpened', 'CampaignPaused', 'CampaignResumed'],
  ...[
    'CampaignCancelled',
    'CampaignCompleted',
    'CampaignMigrated',
    'ObligationWaived',
    'RectificationExtended',
    'EscalationRaised',
  ],
  ...['ObjectionSettled', 'AwardRevoked', 'BulletinCorrected', 'PostWithdrawn', 'InspectorRecused', 'SiteDeclined'],
  ...['AccountabilityClosed', 'CampaignLinked', 'JobRetryRequested', 'JobDiscarded', 'PersonForgotten'],
];

/**
 * In a campaign, but judged by no rule of its programme: something is over, or was looked through, or what was decided
 * elsewhere (by a rule that stands there) is entered, or a key is gone.
 */
const RULELESS: readonly string[] = [
  ...['EnrolmentCompleted', 'ObligationsFellDue', 'SuggestionClosed', 'LeftoversListed'],
  ...['AwardEnteredInLedger', 'SheetKeyDestroyed'],
];

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PROGRAMME = /^[a-z0-9-]+@\d+$/;

/**
 * Whatever is missing in a history for somebody who asks later who decided what, when, on which grounds, by which rule,
 * and what led to it.
 */
export function gaps(events: readonly RecordedEvent[], contexts: readonly ContextDefinition[]): readonly Gap[] {
  const known = new Map(events.map((event) => [event.id, event]));
  const timers = timersOf(events, contexts);
  return events.flatMap((event) => [...whoAndWhen(event), ...ruleAndReason(event), ...causeOf(event, known, timers)]);
}

function whoAndWhen({ type, metadata: { actor, occurredAt, commandId } }: RecordedEvent): Gap[] {
  return failing(type, {
    'who acted': actor.id !== '' && (actor.id === 'system') === (actor.role === 'system'),
    'when it happened': INSTANT.test(occurredAt),
    'which command was decided': UUID.test(commandId),
  });
}

function ruleAndReason({ type, data, metadata: { actor, reason, programme } }: RecordedEvent): Gap[] {
  const { campaignId, by } = data as { readonly campaignId?: unknown; readonly by?: unknown };
  const inCampaign = typeof campaignId === 'string';
  // What a rule adds to a person's decision (a return that climbs the ladder) says so.
  const byPerson = actor.role !== 'system' && by !== 'rule';
  return failing(type, {
    'the programme whose rule was applied': RULELESS.includes(type)
      ? true
      : !inCampaign || PROGRAMME.test(programme ?? ''),
    'the reason of a person who overrides': !byPerson || !OVERRIDES.includes(type) || (reason ?? '').trim() !== '',
    'its place among the overrides, as a person gave a reason':
      !byPerson || reason === undefined || OVERRIDES.includes(type),
  });
}

/** A person's command starts something; the system's follows from an event or a timer, which can be found. */
function causeOf(
  { type, position, metadata }: RecordedEvent,
  known: ReadonlyMap<string, RecordedEvent>,
  timers: ReadonlySet<string>,
): Gap[] {
  const { actor, causationId, correlationId } = metadata;
  const cause = known.get(causationId);
  return failing(type, {
    'what led to it': actor.role === 'system' ? cause !== undefined || timers.has(causationId) : causationId !== '',
    'what it belongs to': correlationId !== '',
    'a cause that came before it': cause === undefined || cause.position < position,
    'the correlation of its cause': cause === undefined || cause.metadata.correlationId === correlationId,
  });
}

/** Ids of all timers that the history has set. */
function timersOf(events: readonly RecordedEvent[], contexts: readonly ContextDefinition[]): ReadonlySet<string> {
  const rules = contexts.flatMap(({ timerRules = [] }) => timerRules);
  const set = events.flatMap((event) =>
    rules.filter(({ on }) => on.includes(event.type)).flatMap((rule) => rule.timers(event as never).set ?? []),
  );
  return new Set(set.map(({ id }) => id));
}

function failing(type: string, promises: Readonly<Record<string, boolean>>): Gap[] {
  return Object.entries(promises).flatMap(([what, kept]): Gap[] => (kept ? [] : [`${type}: ${what}`]));
}
