import { given } from '@pacesetter/testing';
import { assessed, concerned, ofBrigade, ofBureau, part } from '../../../test/reviewed';
import { ledger } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';
import { confirmImprovement } from './confirm-improvement';

const confirmed: ReviewEvent = {
  type: 'ImprovementConfirmed',
  data: { ...concerned, assessmentId: 'assessment-1', remarks: '差距缩小' },
};

function confirming(events: readonly ReviewEvent[], { actor = ofBureau, remarks = '差距缩小' } = {}) {
  return given(ledger, events).when(confirmImprovement.decide, { ...concerned, remarks }, { actor, facts: part });
}

describe('confirming that somebody has improved', () => {
  it('is for the organisation above, once', () => {
    confirming([assessed('middle', 70)]).then([confirmed]);
    confirming([assessed('middle', 70), confirmed]).then([]);
    confirming([assessed('middle', 70)], { actor: ofBrigade }).thenRefused('not-superior');
  });

  it('says what has become better, of those who had to improve', () => {
    confirming([assessed('middle', 70)], { remarks: '' }).thenRefused('text-missing');
    confirming([assessed('advanced', 90)]).thenRefused('no-improvement-due');
    const again = assessed('middle', 72, 'assessment-2');
    confirming([assessed('middle', 70), confirmed, again]).then([
      { ...confirmed, data: { ...confirmed.data, assessmentId: 'assessment-2' } },
    ]);
  });
});
