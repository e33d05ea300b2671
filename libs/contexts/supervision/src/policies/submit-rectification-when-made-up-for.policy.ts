import type { ParticipationEvent } from '@pacesetter/campaigns';
import { type CommandRequest, type Policy, type RecordedEvent, request } from '@pacesetter/kernel';
import { SubmitRectification } from '../features/submit-rectification/submit-rectification';
import { rectificationIdOf } from '../rectification.rules';

type Settled = Extract<ParticipationEvent, { type: 'ObligationFulfilled' | 'ObligationWaived' }>;

/**
 * What was missed and is done late, or is owed no longer, counts as submitted; whether it is put right is for the
 * organisation above to say. Refused when nothing was ordered, which is as it should be.
 */
export const submitRectificationWhenMadeUpFor: Policy<Settled> = {
  name: 'submit-rectification-when-made-up-for',
  on: ['ObligationFulfilled', 'ObligationWaived'],
  decide(event) {
    if (event.type === 'ObligationWaived') return submission(event, 'waived');
    const { late, evidence } = event.data;
    return late ? submission(event, `${evidence.kind} ${evidence.ref}`) : [];
  },
};

function submission({ data }: RecordedEvent<Settled>, statement: string): readonly CommandRequest[] {
  const { campaignId, subject, obligation } = data;
  const rectificationId = rectificationIdOf({ campaignId, subject }, { kind: 'obligation-missed', ref: obligation });
  return [request(SubmitRectification, { campaignId, subject, rectificationId, statement })];
}
