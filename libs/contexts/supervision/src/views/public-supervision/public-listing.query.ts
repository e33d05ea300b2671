import type { ViewReader } from '@pacesetter/commands';
import type { Cause, Measure } from '../../supervision.shapes';

type Views = Pick<ViewReader, 'query'>;

/** A listed order as everybody can see it: nobody's name, and no words where a member is concerned. */
export interface ListedInPublic {
  readonly rectificationId: string;
  readonly organizationId: string;
  readonly concerns: 'organization' | 'member';
  readonly cause: Cause['kind'];
  /** Null where a member is concerned. */
  readonly text: string | null;
  readonly status: 'ordered' | 'submitted' | 'returned' | 'verified';
  readonly rung: Measure | null;
  readonly deadline: Date;
  /** Deadlines missed. */
  readonly missed: number;
  /** Until when something has to be told of the progress. */
  readonly progressBy: Date | null;
  readonly progressMissed: number;
  readonly progress: readonly { readonly at: string; readonly text: string }[];
  readonly verifiedAt: Date | null;
}

/** A page of everything that was ever listed in a campaign, what is done included. */
export function publicListing(
  views: Views,
  campaignId: string,
  { after = '', limit }: { after?: string; limit: number },
): Promise<readonly ListedInPublic[]> {
  return views.query<ListedInPublic>(
    `SELECT r.rectification_id AS "rectificationId", r.organization_id AS "organizationId",
            CASE r.member_id WHEN '' THEN 'organization' ELSE 'member' END AS concerns, r.cause,
            CASE r.member_id WHEN '' THEN r.text END AS text, r.status, r.rung, r.deadline, r.missed,
            r.progress_by AS "progressBy", r.progress_missed AS "progressMissed", r.verified_at AS "verifiedAt",
            coalesce(p.progress, '[]') AS progress
     FROM view_supervision_board.rectifications r
     LEFT JOIN LATERAL (
       SELECT json_agg(json_build_object('at', told_at, 'text', text) ORDER BY told_at) AS progress
       FROM view_supervision_board.progress WHERE rectification_id = r.rectification_id AND r.member_id = ''
     ) p ON true
     WHERE r.campaign_id = $1 AND r.listed AND r.rectification_id > $2
     ORDER BY r.rectification_id LIMIT $3`,
    [campaignId, after, limit],
  );
}

/** Praise or criticism in a circular (通报表扬、通报批评), of organisations alone: what concerns a person is nobody's. */
export interface Circular {
  readonly circularId: string;
  readonly kind: 'commendation' | 'criticism';
  readonly organizationId: string;
  readonly text: string | null;
  readonly at: Date;
}

/** The latest circulars of a campaign. */
export function publicCirculars(
  views: Views,
  campaignId: string,
  { limit }: { limit: number },
): Promise<readonly Circular[]> {
  return views.query<Circular>(
    `SELECT * FROM (
       SELECT event_id AS "circularId", 'commendation' AS kind, organization_id AS "organizationId", text,
              circulated_at AS at
       FROM view_supervision_board.commendations WHERE campaign_id = $1 AND member_id = ''
       UNION ALL
       SELECT event_id, 'criticism', organization_id, text, raised_at
       FROM view_supervision_board.escalations
       WHERE campaign_id = $1 AND rung = 'circulate-criticism' AND member_id = ''
     ) circulars ORDER BY at DESC, "circularId" LIMIT $2`,
    [campaignId, limit],
  );
}
