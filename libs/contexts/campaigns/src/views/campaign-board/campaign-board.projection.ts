import type { RecordedEvent } from '@pacesetter/kernel';
import type { Projection, RowChanges } from '@pacesetter/projections';
import type { CampaignEvent } from '../../campaign.events';
import type { ParticipationEvent } from '../../participation.events';
import { campaignBoardTables } from './campaign-board.tables';
import { applyParticipation } from './participation-rows';
import { applyMigration } from './migration-rows';
import { openObligationRows } from './obligation-rows';

type BoardEvent = CampaignEvent | ParticipationEvent;

/** Campaigns with their phases and gates, who takes part, and what everyone owes. */
export const campaignBoard: Projection<BoardEvent> = {
  name: 'campaign_board',
  on: [
    'CampaignLaunched',
    'EnrolmentCompleted',
    'GateEvaluated',
    'PhaseEntered',
    'PhaseLeft',
    'PhaseExtended',
    'ObligationsOpened',
    'CampaignMigrated',
    'CampaignPaused',
    'CampaignResumed',
    'CampaignCancelled',
    'CampaignCompleted',
    'ParticipantEnrolled',
    'PlanSubmitted',
    'PlanApproved',
    'PlanReturned',
    'OptionalActivityChosen',
    'ObligationOrdered',
    'ObligationFulfilled',
    'ObligationMissed',
    'ObligationWaived',
    'DueDateSet',
    'ParticipationMoved',
    'LeadingGroupFormed',
    'ContactPointAssigned',
  ],
  tables: campaignBoardTables,
  apply(event, rows) {
    if (isParticipation(event)) applyParticipation(event, rows);
    else applyCampaign(event, rows);
  },
};

function isParticipation(event: RecordedEvent<BoardEvent>): event is RecordedEvent<ParticipationEvent> {
  return 'subject' in event.data;
}

function applyCampaign(event: RecordedEvent<CampaignEvent>, rows: RowChanges): void {
  const at = event.metadata.occurredAt;
  const { campaignId } = event.data;
  const key = { campaign_id: campaignId };
  switch (event.type) {
    case 'CampaignLaunched':
      return launched(event.data, at, rows);
    case 'GateEvaluated': {
      const { phase, gate, passed, conditions } = event.data;
      rows.upsert('gate_evaluations', {
        event_id: event.id,
        ...key,
        phase,
        gate,
        passed,
        conditions,
        evaluated_at: at,
      });
      return;
    }
    case 'PhaseEntered': {
      const { phase } = event.data;
      rows.update('phases', { ...key, phase }, { status: 'current', entered_at: at });
      rows.update('campaigns', key, { phase });
      return;
    }
    case 'PhaseLeft':
      rows.update('phases', { ...key, phase: event.data.phase }, { status: 'over', left_at: at });
      rows.update('campaigns', key, { phase: null });
      return;
    case 'PhaseExtended':
      return extended(event.data, rows);
    case 'ObligationsOpened':
      return openObligationRows(event.data, rows);
    case 'CampaignMigrated':
      return applyMigration(event.data, rows);
    case 'CampaignPaused':
      rows.update('campaigns', key, { status: 'paused' });
      return;
    case 'CampaignResumed': {
      const { pausedAt } = event.data;
      rows.update('campaigns', key, { status: 'running' });
      rows.sql(MOVE_PHASES, [campaignId, pausedAt, at]);
      rows.sql(moveDueDates('opened_obligations'), [campaignId, pausedAt, at]);
      rows.sql(moveDueDates('obligations'), [campaignId, pausedAt, at]);
      return;
    }
    case 'CampaignCancelled':
      rows.update('campaigns', key, { status: 'cancelled', ended_at: at });
      return;
    case 'CampaignCompleted':
      rows.update('campaigns', key, { status: 'completed', ended_at: at });
      return;
    case 'EnrolmentCompleted': {
      const { organizations, members } = event.data;
      rows.update('campaigns', key, { organizations, members });
      return;
    }
    case 'ObligationsFellDue':
      return;
  }
}

const MOVE_PHASES = `
  UPDATE phases SET
    starts_at = CASE WHEN starts_at > $2 THEN starts_at + ($3::timestamptz - $2::timestamptz) ELSE starts_at END,
    ends_at = CASE WHEN ends_at > $2 THEN ends_at + ($3::timestamptz - $2::timestamptz) ELSE ends_at END
  WHERE campaign_id = $1`;

function moveDueDates(table: 'opened_obligations' | 'obligations'): string {
  return `
    UPDATE ${table} SET due_at = due_at + ($3::timestamptz - $2::timestamptz)
    WHERE campaign_id = $1 AND due_at > $2`;
}

const PUT_OFF = (table: 'opened_obligations' | 'obligations') => `
  UPDATE ${table} o SET due_at = greatest(o.due_at, moved.due_at)
  FROM unnest($2::text[], $3::timestamptz[]) AS moved (obligation, due_at)
  WHERE o.campaign_id = $1 AND o.obligation = moved.obligation`;

type DataOf<Type extends CampaignEvent['type']> = Extract<CampaignEvent, { type: Type }>['data'];

function launched(data: DataOf<'CampaignLaunched'>, at: string, rows: RowChanges): void {
  const { campaignId, title, programme, rootOrganizationId, timeZone, rounds, phases } = data;
  rows.upsert('campaigns', {
    campaign_id: campaignId,
    title,
    programme: `${programme.id}@${programme.version}`,
    root_organization_id: rootOrganizationId,
    time_zone: timeZone,
    rounds: rounds ?? [],
    status: 'running',
    launched_at: at,
  });
  for (const [index, phase] of phases.entries()) {
    rows.upsert('phases', {
      campaign_id: campaignId,
      phase: phase.phase,
      round: phase.round ?? null,
      number: index + 1,
      kind: phase.kind,
      title: phase.title,
      starts_at: phase.startsAt,
      ends_at: phase.endsAt,
      status: 'planned',
    });
  }
}

function extended({ campaignId, phase, endsAt, moved }: DataOf<'PhaseExtended'>, rows: RowChanges): void {
  rows.update('phases', { campaign_id: campaignId, phase }, { ends_at: endsAt });
  if (moved.length === 0) return;
  const dueDates = [moved.map(({ obligation }) => obligation), moved.map(({ dueAt }) => dueAt)];
  for (const table of ['opened_obligations', 'obligations'] as const) {
    rows.sql(PUT_OFF(table), [campaignId, ...dueDates]);
  }
}
