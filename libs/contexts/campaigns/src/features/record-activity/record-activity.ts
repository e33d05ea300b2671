import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import type { Obligation } from '../../campaign.events';
import { isLate, type ObligationFacts, ofKind, owedObligation, ownDueDate } from '../../owed-obligation';
import type { ParticipationEvent } from '../../participation.events';
import { participation, type ParticipationState } from '../../participation.state';

export interface RecordedActivity {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly obligation: string;
  /** Keys of the activity's items that were done: all of them, where it has any. */
  readonly items: readonly string[];
  readonly note: string;
  /** People who took part. */
  readonly attendance?: number;
}

export class RecordActivity extends Command<RecordedActivity> {}

const REPORTED_KINDS = ['activity', 'meeting', 'study', 'report', 'mechanism'] as const;

/** A unit or member reports that an activity was carried out, a meeting held, a report or mechanism written. */
export const recordActivity = defineFeature<RecordedActivity, ParticipationState, ParticipationEvent, ObligationFacts>({
  command: RecordActivity,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(recorded, state, { facts, now, newId }) {
    const { campaignId, subject, obligation, items, note, attendance } = recorded;
    const owed = owedObligation(state, obligation, facts, now);
    ofKind(owed, ...REPORTED_KINDS);
    allItemsDone(owed, items);
    const told = { items: [...items], note, ...(attendance !== undefined && { attendance }) };
    const evidence = { kind: owed.kind, ref: newId('activity'), ...told };
    const late = isLate(owed, now);
    return [
      {
        type: 'ObligationFulfilled',
        data: { campaignId, subject, obligation, evidence, late, ...ownDueDate(state, owed) },
      },
    ];
  },
});

function allItemsDone({ obligation, items }: Obligation, done: readonly string[]): void {
  const missing = items.filter((item) => !done.includes(item));
  if (missing.length > 0) {
    throw refuse('items-missing', `"${obligation}" is done when all its parts are: ${missing.join(', ')} missing`, {
      missing,
    });
  }
}
