import { given } from '@pacesetter/testing';
import {
  accepted,
  below,
  ofBranch,
  ofBureau,
  office,
  reportRef,
  returned,
  running,
  submitted,
} from '../../../test/reported';
import { report } from '../../report.state';
import { acceptReport } from './accept-report';

const { decide } = acceptReport;

describe('accepting a report', () => {
  it('is up to the organisation above, or the campaign office', () => {
    given(report, [submitted()]).when(decide, reportRef, { facts: below, actor: ofBureau }).then([accepted]);
    given(report, [submitted()]).when(decide, reportRef, { facts: running, actor: office }).then([accepted]);
    given(report, [submitted()]).when(decide, reportRef, { facts: below, actor: ofBranch }).thenRefused('not-superior');
    given(report, [submitted()])
      .when(decide, reportRef, { facts: running, actor: ofBranch })
      .thenRefused('not-superior');
  });

  it('decides about one that waits, after the campaign too', () => {
    const context = { facts: below, actor: ofBureau };
    given(report, []).when(decide, reportRef, context).thenRefused('report-not-submitted');
    given(report, [submitted(), returned]).when(decide, reportRef, context).thenRefused('report-not-submitted');
    given(report, [submitted(), accepted]).when(decide, reportRef, context).thenRefused('report-not-submitted');
    const facts = { ...below, status: 'completed' };
    given(report, [submitted()])
      .when(decide, reportRef, { ...context, facts })
      .then([accepted]);
  });
});
