import type { ViewReader } from '@pacesetter/commands';
import type { VisitKind } from '../../supervision.shapes';

type Views = Pick<ViewReader, 'query'>;

/** A draw as the board shows it. */
export interface DrawRow {
  readonly drawId: string;
  readonly kind: VisitKind;
  readonly status: 'called' | 'committing' | 'revealing' | 'revealed' | 'made';
  readonly attempt: number;
  /** Organisations in the pool, and how many of them were drawn. */
  readonly size: number;
  readonly drawn: number;
  readonly strata: number;
  readonly excluded: number;
  readonly withheld: number;
  readonly poolHash: string | null;
  readonly publicValue: string | null;
  readonly seed: string | null;
  readonly calledAt: Date;
  readonly madeAt: Date | null;
}

/** The draws of a campaign, the earliest first. */
export function drawsOf(views: Views, campaignId: string): Promise<readonly DrawRow[]> {
  return views.query<DrawRow>(
    `SELECT draw_id AS "drawId", kind, status, attempt, size, drawn, strata, excluded, withheld, pool_hash AS "poolHash",
            public_value AS "publicValue", seed, called_at AS "calledAt", made_at AS "madeAt"
     FROM view_supervision_board.draws WHERE campaign_id = $1 ORDER BY called_at, draw_id`,
    [campaignId],
  );
}
