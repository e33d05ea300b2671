import type { ViewReader } from '@pacesetter/commands';
import type { Subject } from '@pacesetter/contracts';

type Views = Pick<ViewReader, 'query'>;

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export interface RoundRow {
  readonly round: string;
  readonly title: Bilingual;
  readonly theme?: Bilingual;
}

export interface CampaignRow {
  readonly campaignId: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly programme: string;
  readonly rootOrganizationId: string;
  readonly timeZone: string;
  /** Stages or yearly rounds, where the programme has them. */
  readonly rounds: readonly RoundRow[];
  readonly status: string;
  readonly phase: string | null;
  readonly organizations: number | null;
  readonly members: number | null;
  readonly launchedAt: string;
  readonly endedAt: string | null;
}

const CAMPAIGN = `
  campaign_id AS "campaignId", title, programme, root_organization_id AS "rootOrganizationId",
  time_zone AS "timeZone", rounds, status, phase, organizations, members,
  ${isoInstant('launched_at')} AS "launchedAt", ${isoInstant('ended_at')} AS "endedAt"`;

/** Campaigns, the latest first. `after` is the last id of the page before. */
export function listCampaigns(views: Views, { after, limit }: { after?: string; limit: number }) {
  return views.query<CampaignRow>(
    `SELECT ${CAMPAIGN} FROM view_campaign_board.campaigns
     WHERE $1::text IS NULL OR (launched_at, campaign_id) <
       (SELECT launched_at, campaign_id FROM view_campaign_board.campaigns WHERE campaign_id = $1)
     ORDER BY launched_at DESC, campaign_id DESC LIMIT $2`,
    [after ?? null, limit],
  );
}

export interface PhaseRow {
  readonly phase: string;
  readonly round: string | null;
  readonly kind: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly startsAt: string;
  readonly endsAt: string;
  readonly status: 'planned' | 'current' | 'over';
  readonly enteredAt: string | null;
  readonly leftAt: string | null;
}

export interface ObligationCounts {
  readonly obligation: string;
  readonly phase: string;
  readonly kind: string;
  readonly open: number;
  readonly done: number;
  readonly late: number;
  readonly overdue: number;
  readonly waived: number;
}

export interface CampaignDetails extends CampaignRow {
  readonly phases: readonly PhaseRow[];
  readonly obligations: readonly ObligationCounts[];
}

export async function findCampaign(views: Views, campaignId: string): Promise<CampaignDetails | undefined> {
  const [campaign] = await views.query<CampaignRow>(
    `SELECT ${CAMPAIGN} FROM view_campaign_board.campaigns WHERE campaign_id = $1`,
    [campaignId],
  );
  if (campaign === undefined) return undefined;
  const [phases, obligations] = await Promise.all([phasesOf(views, campaignId), obligationCounts(views, campaignId)]);
  return { ...campaign, phases, obligations };
}

function phasesOf(views: Views, campaignId: string) {
  return views.query<PhaseRow>(
    `SELECT phase, round, kind, title, ${isoInstant('starts_at')} AS "startsAt", ${isoInstant('ends_at')} AS "endsAt",
            status, ${isoInstant('entered_at')} AS "enteredAt", ${isoInstant('left_at')} AS "leftAt"
     FROM view_campaign_board.phases WHERE campaign_id = $1 ORDER BY number`,
    [campaignId],
  );
}

/** How each obligation stands, over all participants. */
export function obligationCounts(views: Views, campaignId: string): Promise<readonly ObligationCounts[]> {
  const count = (status: string) => `count(*) FILTER (WHERE b.status = '${status}')::int AS ${status}`;
  return views.query<ObligationCounts>(
    `SELECT o.obligation, o.phase, o.kind, ${['open', 'done', 'late', 'overdue', 'waived'].map(count).join(', ')}
     FROM view_campaign_board.opened_obligations o
     JOIN view_campaign_board.obligations b USING (campaign_id, obligation)
     WHERE o.campaign_id = $1 GROUP BY o.obligation, o.phase, o.kind ORDER BY min(o.due_at), o.obligation`,
    [campaignId],
  );
}

interface OfObligation {
  readonly campaignId: string;
  readonly obligation: string;
}

export interface OpenObligationRow {
  readonly participant: string;
  readonly subject: Subject;
}

/** A page of those who still owe an obligation that has fallen due for them at that moment, by participant. */
export function openObligationPage(
  views: Views,
  { campaignId, obligation, dueAt }: OfObligation & { readonly dueAt: string },
  { after = '', limit }: { after?: string; limit: number },
): Promise<readonly OpenObligationRow[]> {
  return views.query<OpenObligationRow>(
    `SELECT b.participant, json_strip_nulls(json_build_object(
       'organizationId', p.organization_id, 'memberId', p.member_id)) AS subject
     FROM view_campaign_board.obligations b
     JOIN view_campaign_board.participants p USING (campaign_id, participant)
     WHERE b.campaign_id = $1 AND b.obligation = $2 AND b.status = 'open' AND b.participant > $3
       AND b.due_at <= $5
     ORDER BY b.participant LIMIT $4`,
    [campaignId, obligation, after, limit, dueAt],
  );
}

/** How many have missed an obligation and not made good for it yet. */
export async function countMissed(views: Views, { campaignId, obligation }: OfObligation): Promise<number> {
  const [row] = await views.query<{ missed: number }>(
    `SELECT count(*)::int AS missed FROM view_campaign_board.obligations
     WHERE campaign_id = $1 AND obligation = $2 AND status = 'overdue'`,
    [campaignId, obligation],
  );
  return row?.missed ?? 0;
}

/** An instant as the product writes it. */
function isoInstant(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
