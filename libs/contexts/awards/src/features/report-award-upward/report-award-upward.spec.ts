import { SYSTEM } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import { candidate, ofBrigade, ofBureau, opened, running } from '../../../test/candidates';
import { awardRound } from '../../award-round.state';
import { reportAwardUpward } from './report-award-upward';

const { decide } = reportAwardUpward;
const report = { ...candidate, to: 'province' };
const facts = { ...running, rootOrganizationId: 'bureau', conferred: true };
const reported = { type: 'AwardReportedUpward', data: report } as const;

describe('reporting an award upward', () => {
  it('is for the root, or the system in its place', () => {
    given(awardRound, [opened()]).when(decide, report, { facts, actor: ofBureau }).then([reported]);
    given(awardRound, [opened()]).when(decide, report, { facts, actor: SYSTEM }).then([reported]);
    given(awardRound, [opened()]).when(decide, report, { facts, actor: ofBrigade }).thenRefused('not-the-root');
  });

  it('counts, as many as the programme says', () => {
    const test = given(awardRound, [opened(), reported]);
    test.when(decide, report, { facts }).then([]);
    const other = { ...report, subject: { organizationId: 'brigade-133' } };
    test.when(decide, other, { facts }).thenRefused('upward-exhausted', { count: 1 });
    test.when(decide, { ...other, to: 'moon' }, { facts }).thenRefused('not-reported-upward', { known: ['province'] });
  });

  it('is refused for who does not hold the award', () => {
    given(awardRound, [opened()])
      .when(decide, report, { facts: { ...facts, conferred: false } })
      .thenRefused('not-conferred');
  });
});
