import { type Policy, request } from '@pacesetter/kernel';
import type { ReviewEvent } from '@pacesetter/reviews';
import { CommendInCircular } from '../features/commend-in-circular/commend-in-circular';

type Assessed = Extract<ReviewEvent, { type: 'AssessmentRecorded' }>;

/** Where the programme says so, those who stand ahead after an assessment are commended in a circular (通报表扬). */
export const commendWhenBandAdvanced: Policy<Assessed> = {
  name: 'commend-when-band-advanced',
  on: ['AssessmentRecorded'],
  decide({ data: { campaignId, subject, score, followUp } }) {
    if (!followUp.circular) return [];
    const text = `考核评议${score}分，列为先进，予以通报表扬`;
    return [request(CommendInCircular, { campaignId, subject, text })];
  },
};
