import type { DomainEvent, RecordedEvent, TimerRule } from '@pacesetter/kernel';
import type { Projection, RowChanges } from '@pacesetter/projections';
import type { JobEvent } from '../dead-letters/job.events';

/** An event that makes a campaign's time stand still or go on. */
export interface CampaignSwitch {
  readonly type: string;
  campaignId(event: RecordedEvent): string;
}

export interface TimersOptions {
  readonly rules: readonly TimerRule[];
  readonly pausedBy: CampaignSwitch;
  readonly resumedBy: CampaignSwitch;
}

const JOB_EVENTS: readonly JobEvent['type'][] = ['JobDeadLettered', 'JobRetryRequested', 'JobDiscarded'];

const TABLES = `
  CREATE TABLE timers (
    id text PRIMARY KEY,
    job text NOT NULL,
    payload jsonb NOT NULL,
    due_at timestamptz NOT NULL,
    set_at timestamptz NOT NULL,
    campaign_id text,
    traceparent text,
    state text NOT NULL
  );
  CREATE INDEX timers_due ON timers (due_at, id) WHERE state = 'waiting';
  CREATE INDEX timers_campaign ON timers (campaign_id) WHERE campaign_id IS NOT NULL;
  CREATE TABLE paused_campaigns (
    campaign_id text PRIMARY KEY,
    paused_at timestamptz NOT NULL
  );
`;

/** A timer set during the pause stood still only since then. */
const MOVE_BY_LENGTH_OF_PAUSE = `
  UPDATE timers SET due_at = timers.due_at + ($2::timestamptz - greatest(pause.paused_at, timers.set_at))
  FROM paused_campaigns pause
  WHERE pause.campaign_id = $1 AND timers.campaign_id = pause.campaign_id
`;

/** What falls due and when: all that the timer rules of all contexts add up to. */
export function timersProjection({ rules, pausedBy, resumedBy }: TimersOptions): Projection {
  const rulesOf = groupByType(rules);
  return {
    name: 'timers',
    on: [...new Set([...rulesOf.keys(), pausedBy.type, resumedBy.type, ...JOB_EVENTS])],
    tables: TABLES,
    apply(event, rows) {
      if (event.type === pausedBy.type) pause(pausedBy.campaignId(event), event, rows);
      if (event.type === resumedBy.type) resume(resumedBy.campaignId(event), event, rows);
      for (const rule of rulesOf.get(event.type) ?? []) applyRule(rule, event, rows);
      if (isJobEvent(event)) applyJobEvent(event, rows);
    },
  };
}

function groupByType(rules: readonly TimerRule[]): Map<string, TimerRule[]> {
  const byType = new Map<string, TimerRule[]>();
  for (const rule of rules) {
    for (const type of rule.on) byType.set(type, [...(byType.get(type) ?? []), rule]);
  }
  return byType;
}

function applyRule(rule: TimerRule, event: RecordedEvent, rows: RowChanges): void {
  const { set = [], clear = [], clearCampaign } = rule.timers(event);
  const { occurredAt, traceparent = null } = event.metadata;
  for (const { id, job, payload, dueAt, campaignId = null } of set) {
    const row = { id, job, payload, due_at: dueAt, set_at: occurredAt };
    rows.upsert('timers', { ...row, campaign_id: campaignId, traceparent, state: 'waiting' });
  }
  for (const id of clear) rows.remove('timers', { id });
  if (clearCampaign !== undefined) rows.sql('DELETE FROM timers WHERE campaign_id = $1', [clearCampaign]);
}

function pause(campaignId: string, event: RecordedEvent, rows: RowChanges): void {
  rows.upsert('paused_campaigns', { campaign_id: campaignId, paused_at: event.metadata.occurredAt });
}

function resume(campaignId: string, event: RecordedEvent, rows: RowChanges): void {
  rows.sql(MOVE_BY_LENGTH_OF_PAUSE, [campaignId, event.metadata.occurredAt]);
  rows.remove('paused_campaigns', { campaign_id: campaignId });
}

function isJobEvent(event: DomainEvent): event is JobEvent {
  return (JOB_EVENTS as readonly string[]).includes(event.type);
}

function applyJobEvent({ type, data }: JobEvent, rows: RowChanges): void {
  const key = { id: data.timerId };
  switch (type) {
    case 'JobDeadLettered':
      return rows.update('timers', key, { state: 'dead' });
    case 'JobRetryRequested':
      return rows.update('timers', key, { state: 'waiting' });
    case 'JobDiscarded':
      return rows.remove('timers', key);
  }
}
