import type { ParticipationEvent } from '@pacesetter/campaigns';
import { type Policy, request } from '@pacesetter/kernel';
import { NoteOverdueObligation } from '../features/note-overdue-obligation/note-overdue-obligation';

type Missed = Extract<ParticipationEvent, { type: 'ObligationMissed' }>;

/** A missed obligation steps on the ladder, after the programme's grace. */
export const noteOverdueObligationWhenMissed: Policy<Missed> = {
  name: 'note-overdue-obligation-when-missed',
  on: ['ObligationMissed'],
  decide: ({ data: { campaignId, subject, obligation } }) => [
    request(NoteOverdueObligation, { campaignId, subject, obligation }),
  ],
};
