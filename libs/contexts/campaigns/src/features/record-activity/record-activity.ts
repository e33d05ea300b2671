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

export interface ActivityFacts extends ObligationFacts {
  /** Keys of activities whose report has content that the programme fixes: it is handed in section by section. */
  readonly withContent: readonly string[];
}

const REPORTED_KINDS = ['activity', 'meeting', 'study', 'report', 'mechanism'] as const;

/** A unit or member reports that an activity was carried out, a meeting held, a report or mechanism written. */
export const recordActivity = defineFeature<RecordedActivity, ParticipationState, ParticipationEvent, ActivityFacts>({
  command: RecordActivity,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(recorded, state, { facts, now, newId }) {
    const { campaignId, subject, obligation, items, note, attendance } = recorded;
    const owed = owedObligation(state, obligation, facts, now);
    ofKind(owed, ...REPORTED_KINDS);
    hasNoContent(owed, facts);
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

function hasNoContent({ obligation, activity }: Obligation, { withContent }: ActivityFacts): void {
  if (!withContent.includes(activity)) return;
  throw refuse('report-has-content', `"${obligation}" is handed in as a report, section by section`, { obligation });
}

function allItemsDone({ obligation, items }: Obligation, done: readonly string[]): void {
  const missing = items.filter((item) => !done.includes(item));
  if (missing.length > 0) {
    throw refuse('items-missing', `"${obligation}" is done when all its parts are: ${missing.join(', ')} missing`, {
      missing,
    });
  }
}
