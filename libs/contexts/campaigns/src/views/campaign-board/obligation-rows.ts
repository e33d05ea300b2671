import type { RowChanges } from '@pacesetter/projections';
import type { Obligation } from '../../campaign.events';
import { OPEN_OBLIGATIONS } from './open-obligations';

interface OpenedInPhase {
  readonly campaignId: string;
  readonly phase: string;
  readonly obligations: readonly Obligation[];
}

/** Set-wise: one statement opens the phase's obligations for every participant to whom they apply. */
export function openObligationRows({ campaignId, phase, obligations }: OpenedInPhase, rows: RowChanges): void {
  for (const obligation of obligations) {
    rows.upsert('opened_obligations', {
      campaign_id: campaignId,
      obligation: obligation.obligation,
      phase,
      kind: obligation.kind,
      required: obligation.required,
      subject: obligation.subject,
      due_at: obligation.dueAt,
      org_types: obligation.appliesTo?.orgTypes ?? null,
      levels: obligation.appliesTo?.levels ?? null,
      place: obligation.appliesTo?.place ?? null,
      dropped: false,
    });
  }
  const keys = obligations.filter(({ required }) => required).map(({ obligation }) => obligation);
  rows.sql(`${OPEN_OBLIGATIONS} AND o.campaign_id = $1 AND o.obligation = ANY($2)`, [campaignId, keys]);
}
