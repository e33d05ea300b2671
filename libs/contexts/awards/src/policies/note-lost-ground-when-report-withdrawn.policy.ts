import { type Policy, request } from '@pacesetter/kernel';
import type { AwardRoundEvent } from '../award-round.events';
import { NoteLostGround } from '../features/note-lost-ground/note-lost-ground';

type Withdrawn = Extract<AwardRoundEvent, { type: 'UpwardReportWithdrawn' }>;

/** The higher campaign learns that the ground of a candidacy is gone, and why. */
export const noteLostGroundWhenReportWithdrawn: Policy<Withdrawn> = {
  name: 'note-lost-ground-when-report-withdrawn',
  on: ['UpwardReportWithdrawn'],
  decide({ data: { campaignId, round, award, subject, to, nomination }, metadata: { reason } }) {
    if (nomination === undefined) return [];
    const origin = { campaignId, round, award, to };
    return [request(NoteLostGround, { ...nomination, subject, origin }, reason)];
  },
};
