import type { RowChanges } from '@pacesetter/projections';
import type { CampaignEvent } from '../../campaign.events';
import { openObligationRows } from './obligation-rows';

type Migrated = Extract<CampaignEvent, { type: 'CampaignMigrated' }>['data'];

const PLAN_PHASE = `
  INSERT INTO phases (campaign_id, phase, number, kind, title, starts_at, ends_at, status)
  VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, 'planned')
  ON CONFLICT (campaign_id, phase) DO UPDATE SET number = excluded.number, kind = excluded.kind,
    title = excluded.title, starts_at = excluded.starts_at, ends_at = excluded.ends_at`;

const DROP = `
  DELETE FROM obligations WHERE campaign_id = $1 AND obligation = ANY($2) AND status IN ('open', 'overdue')`;

/** Dates of the participants' own stay, unless the new one is later. */
const MOVE = `
  UPDATE obligations o
  SET due_at = CASE WHEN o.due_at = moved.was THEN moved.due_at ELSE greatest(o.due_at, moved.due_at) END
  FROM unnest($2::text[], $3::timestamptz[], $4::timestamptz[]) AS moved (obligation, was, due_at)
  WHERE o.campaign_id = $1 AND o.obligation = moved.obligation AND o.status = 'open'`;

/** The board after a move to another version: set-wise, however many take part. */
export function applyMigration(migrated: Migrated, rows: RowChanges): void {
  const { campaignId, title, to, phases } = migrated;
  rows.update('campaigns', { campaign_id: campaignId }, { title, programme: `${to.id}@${to.version}` });
  const keys = phases.map(({ phase }) => phase);
  rows.sql('DELETE FROM phases WHERE campaign_id = $1 AND phase <> ALL($2)', [campaignId, keys]);
  for (const [index, { phase, kind, title: name, startsAt, endsAt }] of phases.entries()) {
    rows.sql(PLAN_PHASE, [campaignId, phase, index + 1, kind, JSON.stringify(name), startsAt, endsAt]);
  }
  obligationsFollow(migrated, rows);
}

function obligationsFollow({ campaignId, phases, gate, effects, obligations }: Migrated, rows: RowChanges): void {
  const dropped = effects.flatMap(({ obligation, effect }) => (effect === 'dropped' ? [obligation] : []));
  rows.sql(DROP, [campaignId, dropped]);
  for (const obligation of dropped) {
    rows.update('opened_obligations', { campaign_id: campaignId, obligation }, { dropped: true });
  }
  const moved = effects.flatMap((effect) => (effect.effect === 'moved' ? [effect] : []));
  for (const { obligation, dueAt } of moved) {
    rows.update('opened_obligations', { campaign_id: campaignId, obligation }, { due_at: dueAt });
  }
  const columns = [moved.map((one) => one.obligation), moved.map((one) => one.from), moved.map((one) => one.dueAt)];
  rows.sql(MOVE, [campaignId, ...columns]);
  const added = new Set(effects.flatMap(({ obligation, effect }) => (effect === 'new' ? [obligation] : [])));
  const opened = obligations.filter(({ obligation }) => added.has(obligation));
  const phase = gate?.phase ?? phases.at(-1)?.phase ?? '';
  if (opened.length > 0) openObligationRows({ campaignId, phase, obligations: opened }, rows);
}
