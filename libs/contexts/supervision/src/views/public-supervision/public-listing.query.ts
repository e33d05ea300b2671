import type { ViewReader } from '@pacesetter/commands';
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
import { CAUSE_KINDS, MEASURES } from '../../supervision.shapes';
import { type Circular, CIRCULAR_KINDS, LISTED_STATUSES, type ListedInPublic } from './public-listing.answer';

type Views = Pick<ViewReader, 'query'>;

/** What the list of what is tracked in public can be filtered and sorted by. */
export const listedList: Listing = {
  fields: {
    rectificationId: byText('r.rectification_id', { filter: false }),
    organizationId: byText('r.organization_id'),
    cause: byWord('r.cause', CAUSE_KINDS, { sort: false }),
    status: byWord('r.status', LISTED_STATUSES),
    rung: byWord('r.rung', MEASURES, { sort: false, description: 'the measure that was taken last' }),
    deadline: byMoment('r.deadline'),
    missed: byNumber('r.missed'),
    verifiedAt: byMoment('r.verified_at', { nullable: true }),
  },
  order: 'rectificationId',
  key: ['rectificationId'],
};

const LISTED = `r.rectification_id AS "rectificationId", r.organization_id AS "organizationId",
  CASE r.member_id WHEN '' THEN 'organization' ELSE 'member' END AS concerns, r.cause,
  CASE r.member_id WHEN '' THEN r.text END AS text, r.status, r.rung, r.deadline, r.missed,
  r.progress_by AS "progressBy", r.progress_missed AS "progressMissed", r.verified_at AS "verifiedAt",
  coalesce(p.progress, '[]') AS progress`;

const WITH_PROGRESS = `view_supervision_board.rectifications r
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('at', told_at, 'text', text) ORDER BY told_at) AS progress
    FROM view_supervision_board.progress WHERE rectification_id = r.rectification_id AND r.member_id = ''
  ) p ON true`;

/** A page of everything that was ever listed in a campaign, what is done included. */
export function publicListing(views: Views, campaignId: string, query: ListQuery): Promise<Page<ListedInPublic>> {
  const where = 'r.campaign_id = $1 AND r.listed';
  const source = { listing: listedList, select: LISTED, from: WITH_PROGRESS, where, values: [campaignId] };
  return listPage<ListedInPublic>(views, source, query);
}

/** What the list of circulars can be filtered and sorted by. */
export const circularList: Listing = {
  fields: {
    circularId: byText('"circularId"', { filter: false }),
    kind: byWord('kind', CIRCULAR_KINDS),
    organizationId: byText('"organizationId"'),
    at: byMoment('at'),
  },
  order: '-at',
  key: ['circularId'],
};

const CIRCULARS = `(
  SELECT event_id::text AS "circularId", 'commendation' AS kind, organization_id AS "organizationId", text,
         circulated_at AS at
  FROM view_supervision_board.commendations WHERE campaign_id = $1 AND member_id = ''
  UNION ALL
  SELECT event_id::text, 'criticism', organization_id, text, raised_at
  FROM view_supervision_board.escalations
  WHERE campaign_id = $1 AND rung = 'circulate-criticism' AND member_id = ''
) circulars`;

/** A page of a campaign's circulars, the latest first where nothing else is asked for. */
export function publicCirculars(views: Views, campaignId: string, query: ListQuery): Promise<Page<Circular>> {
  const select = '"circularId", kind, "organizationId", text, at';
  const source = { listing: circularList, select, from: CIRCULARS, where: 'true', values: [campaignId] };
  return listPage<Circular>(views, source, query);
}
