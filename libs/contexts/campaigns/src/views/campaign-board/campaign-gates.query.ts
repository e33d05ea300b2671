import type { ViewReader } from '@pacesetter/commands';
import type { GateRow } from './campaign.answer';

/** The gates of a campaign that have been looked at, in the order of their latest evaluation. */
export function gatesOf(views: Pick<ViewReader, 'query'>, campaignId: string): Promise<readonly GateRow[]> {
  return views.query<GateRow>(
    `SELECT phase, gate, passed, conditions, evaluations,
            to_char(evaluated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "evaluatedAt"
     FROM (
       SELECT DISTINCT ON (phase, gate) *, count(*) OVER (PARTITION BY phase, gate)::int AS evaluations
       FROM view_campaign_board.gate_evaluations WHERE campaign_id = $1
       ORDER BY phase, gate, evaluated_at DESC
     ) latest
     ORDER BY evaluated_at, phase, gate`,
    [campaignId],
  );
}
