import type { Actor } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import { assessed, concerned, ofBrigade, ofBureau, ofMember, part } from '../../../test/reviewed';
import { ledger } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';
import { submitImprovementPlan } from './submit-improvement-plan';

const measures = ['对照先进找差距'];
const data = { ...concerned, assessmentId: 'assessment-1', measures };

function planning(
  events: readonly ReviewEvent[],
  { actor = ofBrigade, status = 'running', ...change }: { actor?: Actor; status?: string; measures?: string[] } = {},
) {
  const command = { ...concerned, measures, ...change };
  return given(ledger, events).when(submitImprovementPlan.decide, command, { actor, facts: { ...part, status } });
}

describe('a plan for improvement', () => {
  it('is owed by those in the middle', () => {
    planning([assessed('middle', 70)]).then([{ type: 'ImprovementPlanSubmitted', data }]);
    planning([assessed('advanced', 90)]).thenRefused('no-improvement-due', { band: 'advanced' });
    planning([assessed('backward', 40)]).thenRefused('no-improvement-due');
    planning([]).thenRefused('not-assessed');
  });

  it('names measures, and is the subject’s own', () => {
    planning([assessed('middle', 70)], { measures: [] }).thenRefused('text-missing');
    planning([assessed('middle', 70)], { measures: [' '] }).thenRefused('text-missing');
    planning([assessed('middle', 70)], { actor: ofBureau }).thenRefused('not-own-work');
    const wu: Actor = { id: 'wu', role: 'member', organizationId: 'brigade-149' };
    given(ledger, [assessed('middle', 70)])
      .when(submitImprovementPlan.decide, { ...ofMember, measures }, { actor: wu, facts: part })
      .thenRefused('not-own-work');
  });

  it('may come after the campaign, not while it is paused', () => {
    planning([assessed('middle', 70)], { status: 'completed' }).then([{ type: 'ImprovementPlanSubmitted', data }]);
    planning([assessed('middle', 70)], { status: 'paused' }).thenRefused('campaign-not-running');
  });
});
