import { type Policy, request } from '@pacesetter/kernel';
import type { ReviewEvent } from '@pacesetter/reviews';
import { RectifyBackwardBand } from '../features/rectify-backward-band/rectify-backward-band';

type Assessed = Extract<ReviewEvent, { type: 'AssessmentRecorded' }>;

/** Who stands behind after an assessment is rectified within the time that the programme gives. */
export const rectifyWhenBandBackward: Policy<Assessed> = {
  name: 'rectify-when-band-backward',
  on: ['AssessmentRecorded'],
  decide({ data: { campaignId, subject, assessmentId, followUp } }) {
    if (followUp.kind !== 'rectify') return [];
    const { deadline } = followUp;
    return [request(RectifyBackwardBand, { campaignId, subject, assessment: assessmentId, deadline })];
  },
};
