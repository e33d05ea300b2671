import type { GateFactSource } from '@pacesetter/engine';

interface Row {
  readonly participants: number;
  readonly plans: number;
  readonly groups: number;
  readonly open: number;
  readonly overdue: number;
  readonly settled: number;
  readonly owed: number;
}

interface KindRow {
  readonly kind: string;
  readonly owed: number;
  readonly settled: number;
}

/** What the board knows of the facts that gates ask for: coverage by kind over what has been opened, open and overdue. */
export const campaignGateFacts: GateFactSource = async (views, campaignId) => {
  const [kinds, [totals]] = await Promise.all([
    views.query<KindRow>(KINDS, [campaignId]),
    views.query<Row>(TOTALS, [campaignId]),
  ]);
  const coverage = (kind: string) => {
    const row = kinds.find((candidate) => candidate.kind === kind);
    return row === undefined ? 1 : part(row.settled, row.owed);
  };
  const { participants = 0, plans = 0, groups = 0, open = 0, overdue = 0, settled = 0, owed = 0 } = totals ?? {};
  return {
    'participants.count': participants,
    'leadingGroups.coverage': part(groups, participants),
    'plans.coverage': part(plans, participants),
    'pledges.coverage': coverage('pledge'),
    'obligations.open': open,
    'obligations.overdue': overdue,
    'obligations.coverage': part(settled, owed),
    'reviews.massCoverage': coverage('mass-review'),
    'reviews.selfCoverage': coverage('self-review'),
    'reviews.peerCoverage': coverage('peer-review'),
    'reviews.upwardCoverage': coverage('upward-review'),
    'assessments.coverage': coverage('assessment'),
    'summaries.coverage': coverage('report'),
  };
};

/** A share rounded to four digits; of nothing, everything is covered. */
function part(count: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((count / whole) * 10_000) / 10_000;
}

const SETTLED = `count(*) FILTER (WHERE b.status IN ('done', 'late', 'waived'))::int`;

/** Obligations of the present phase, or of the one that was left last. */
const PRESENT = `
  o.phase = (SELECT phase FROM view_campaign_board.phases
             WHERE campaign_id = $1 AND entered_at IS NOT NULL ORDER BY number DESC LIMIT 1)`;

const KINDS = `
  SELECT o.kind, count(*)::int AS owed, ${SETTLED} AS settled
  FROM view_campaign_board.opened_obligations o
  JOIN view_campaign_board.obligations b USING (campaign_id, obligation)
  WHERE o.campaign_id = $1 AND o.required AND (o.kind = 'pledge' OR ${PRESENT})
  GROUP BY o.kind`;

/** A programme with rounds asks for a plan in each: the one that was asked for last counts. */
const PLANNED = `
  plan IN ('submitted', 'approved')
  AND plan_for = (SELECT obligation FROM view_campaign_board.opened_obligations
                  WHERE campaign_id = $1 AND kind = 'plan' AND required ORDER BY due_at DESC, obligation DESC LIMIT 1)`;

const TOTALS = `
  SELECT people.participants, people.plans, people.groups, owed.open, owed.overdue, owed.settled, owed.owed
  FROM (SELECT count(*)::int AS participants, count(*) FILTER (WHERE ${PLANNED})::int AS plans,
               count(*) FILTER (WHERE group_formed)::int AS groups
        FROM view_campaign_board.participants WHERE campaign_id = $1 AND member_id IS NULL) people,
       (SELECT count(*) FILTER (WHERE b.status IN ('open', 'overdue'))::int AS open,
               count(*) FILTER (WHERE b.status = 'overdue')::int AS overdue,
               ${SETTLED} AS settled, count(*)::int AS owed
        FROM view_campaign_board.opened_obligations o
        JOIN view_campaign_board.obligations b USING (campaign_id, obligation)
        WHERE o.campaign_id = $1 AND o.required AND ${PRESENT}) owed`;
