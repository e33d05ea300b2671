import type { ViewReader } from '@pacesetter/commands';
import type { Subject } from '@pacesetter/contracts';
import {
  byMoment,
  byNumber,
  byText,
  byWord,
  type Listing,
  listPage,
  type ListQuery,
  type Page,
} from '@pacesetter/http';
import {
  CAMPAIGN_STATUSES,
  type CampaignDetails,
  type CampaignRow,
  type ObligationCounts,
  type PhaseRow,
} from './campaign.answer';

type Views = Pick<ViewReader, 'query'>;

const CAMPAIGN = `
  campaign_id AS "campaignId", title, programme, root_organization_id AS "rootOrganizationId",
  time_zone AS "timeZone", rounds, status, phase, organizations, members,
  ${isoInstant('launched_at')} AS "launchedAt", ${isoInstant('ended_at')} AS "endedAt"`;

/** What the list of campaigns can be filtered and sorted by. */
export const campaignList: Listing = {
  fields: {
    campaignId: byText('campaign_id'),
    programme: byText('programme', { description: '`id@version`' }),
    rootOrganizationId: byText('root_organization_id'),
    status: byWord('status', CAMPAIGN_STATUSES),
    phase: byText('phase', { sort: false, description: 'key of the present phase' }),
    organizations: byNumber('organizations', { nullable: true }),
    launchedAt: byMoment('launched_at'),
    endedAt: byMoment('ended_at', { nullable: true }),
  },
  order: '-launchedAt',
  key: ['campaignId'],
};

/** A page of campaigns, the latest first where nothing else is asked for. */
export function listCampaigns(views: Views, query: ListQuery): Promise<Page<CampaignRow>> {
  const from = 'view_campaign_board.campaigns';
  const source = { listing: campaignList, select: CAMPAIGN, from, where: 'true', values: [] };
  return listPage<CampaignRow>(views, source, query);
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
