import { given } from '@pacesetter/testing';
import { assessed, concerned, helped, ofBrigade, ofBureau, part } from '../../../test/reviewed';
import { ledger } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';
import { assignHelper } from './assign-helper';

const behind = assessed('backward', 41);
const running = { ...part, status: 'running' } as const;

function assigning(helper: string, events: readonly ReviewEvent[], { actor = ofBureau, status = 'running' } = {}) {
  return given(ledger, events).when(
    assignHelper.decide,
    { ...concerned, helper },
    { actor, facts: { ...part, status } },
  );
}

describe('assigning a helper', () => {
  it('is for those who stand behind', () => {
    assigning('Wang', [behind]).then([helped('Wang')]);
    assigning('Wang', []).thenRefused('not-assessed');
    assigning('Wang', [assessed('middle', 70)]).thenRefused('no-helper-due', { band: 'middle' });
  });

  it('goes by the latest assessment', () => {
    assigning('Wang', [behind, assessed('advanced', 91, 'assessment-2')]).thenRefused('no-helper-due');
    const again = assessed('backward', 45, 'assessment-2');
    assigning('Wang', [behind, helped('Wang'), again]).then([helped('Wang', 'assessment-2')]);
  });

  it('can name another, and the same only once', () => {
    assigning('Zhao', [behind, helped('Wang')]).then([helped('Zhao')]);
    const known = { ...helped('Wang').data, helperId: 'wang' };
    given(ledger, [behind, { type: 'HelperAssigned', data: known }])
      .when(
        assignHelper.decide,
        { ...concerned, helper: 'Wang', helperId: 'wang' },
        { actor: ofBureau, facts: running },
      )
      .then([]);
  });

  it('is the superior’s to do, also after the campaign', () => {
    assigning('Wang', [behind], { actor: ofBrigade }).thenRefused('not-superior');
    assigning('Wang', [behind], { status: 'completed' }).then([helped('Wang')]);
    assigning('Wang', [behind], { status: 'paused' }).thenRefused('campaign-not-running');
    assigning('', [behind]).thenRefused('text-missing');
  });
});
