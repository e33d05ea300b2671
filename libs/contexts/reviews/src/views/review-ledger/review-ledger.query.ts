import type { ViewReader } from '@pacesetter/commands';
import type { Subject } from '@pacesetter/contracts';
import type { LedgerEntryKind } from './ledger-entry';

/** One entry of a subject's ledger. */
export interface LedgerEntryRow {
  /** Place in the ledger, rising, with gaps for nothing. */
  readonly place: number;
  readonly kind: LedgerEntryKind;
  readonly entryId: string;
  readonly recordedAt: Date;
  /** The organisation for which it was recorded. */
  readonly byOrganization: string | null;
  /** 0 to 100: the score given, or the satisfaction of a tally. */
  readonly score: number | null;
  readonly text: string | null;
}

/** A page of a subject's ledger, in the order in which things were recorded. `after` is the last place of the page before. */
export function ledgerOf(
  views: Pick<ViewReader, 'query'>,
  { campaignId, subject }: { campaignId: string; subject: Subject },
  { after = -1, limit }: { after?: number; limit: number },
): Promise<readonly LedgerEntryRow[]> {
  return views.query<LedgerEntryRow>(
    `SELECT place, kind, entry_id AS "entryId", recorded_at AS "recordedAt", by_organization AS "byOrganization",
            score, text
     FROM view_review_ledger.entries
     WHERE campaign_id = $1 AND organization_id = $2 AND member_id = $3 AND place > $4
     ORDER BY place LIMIT $5`,
    [campaignId, subject.organizationId, subject.memberId ?? '', after, limit],
  );
}
