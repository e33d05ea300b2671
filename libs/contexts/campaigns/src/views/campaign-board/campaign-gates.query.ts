import type { ViewReader } from '@pacesetter/commands';
import type { Verdict } from '../../campaign.events';

/** How a gate stood when it was looked at last. */
export interface GateRow {
  readonly phase: string;
  readonly gate: 'entry' | 'exit';
  readonly passed: boolean;
  readonly evaluatedAt: string;
  /** How often it was looked at. */
  readonly evaluations: number;
  readonly conditions: readonly Verdict[];
}

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
