import { type Policy, request } from '@pacesetter/kernel';
import type { AwardEvent } from '../award.events';
import { RecordUpwardOutcome } from '../features/record-upward-outcome/record-upward-outcome';

type Reached = Extract<AwardEvent, { type: 'UpwardOutcomeReached' }>;

/** The answer goes back to the campaign that reported the candidate. */
export const recordUpwardOutcomeWhenReached: Policy<Reached> = {
  name: 'record-upward-outcome-when-reached',
  on: ['UpwardOutcomeReached'],
  decide: ({ data: { origin, subject, outcome } }) => [request(RecordUpwardOutcome, { ...origin, subject, outcome })],
};
