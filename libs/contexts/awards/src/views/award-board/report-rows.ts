import type { RecordedEvent } from '@pacesetter/kernel';
import type { RowChanges } from '@pacesetter/projections';
import type { AwardRoundEvent } from '../../award-round.events';
import { candidateKey } from './candidate-rows';

export type UpwardEvent = Extract<
  AwardRoundEvent,
  { type: 'AwardReportedUpward' | 'UpwardNominationSettled' | 'UpwardOutcomeRecorded' | 'UpwardReportWithdrawn' }
>;

/** Says what has become of those who were reported upward. */
export function applyReport(event: RecordedEvent<UpwardEvent>, rows: RowChanges): void {
  const key = { ...candidateKey(event.data), target: event.data.to };
  switch (event.type) {
    case 'AwardReportedUpward': {
      const { nomination } = event.data;
      const where = nomination === undefined ? null : nomination.campaignId;
      rows.upsert('upward_reports', {
        ...key,
        reported_at: event.metadata.occurredAt,
        state: 'reported',
        higher_campaign: where,
      });
      return;
    }
    case 'UpwardNominationSettled': {
      const { accepted, refusal = null } = event.data;
      rows.update('upward_reports', key, { state: accepted ? 'nominated' : 'not-taken', refusal });
      return;
    }
    case 'UpwardOutcomeRecorded':
      rows.update('upward_reports', key, { state: event.data.outcome });
      return;
    case 'UpwardReportWithdrawn':
      rows.update('upward_reports', key, { state: 'withdrawn' });
      return;
  }
}
