import type { GateFactSource } from '@pacesetter/engine';

/** What this context knows of the facts that gates ask for: of no reports, all are accepted. */
export const reportingGateFacts: GateFactSource = async (views, campaignId) => {
  const [row] = await views.query<{ reports: number; accepted: number; mechanisms: number }>(
    `SELECT (SELECT count(*)::int FROM view_report_board.reports WHERE campaign_id = $1) AS reports,
            (SELECT count(*)::int FROM view_report_board.reports WHERE campaign_id = $1 AND status = 'accepted') AS accepted,
            (SELECT count(*)::int FROM view_mechanism_board.mechanisms
             WHERE campaign_id = $1 AND status = 'adopted') AS mechanisms`,
    [campaignId],
  );
  const { reports = 0, accepted = 0, mechanisms = 0 } = row ?? {};
  return {
    'reports.coverage': reports === 0 ? 1 : Math.round((accepted / reports) * 10_000) / 10_000,
    'mechanisms.adopted': mechanisms,
  };
};
