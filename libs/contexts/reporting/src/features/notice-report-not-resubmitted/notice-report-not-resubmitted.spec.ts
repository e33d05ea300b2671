import { given } from '@pacesetter/testing';
import { deadline, notAgain, reportRef, returned, submitted, unmoved } from '../../../test/reported';
import { report } from '../../report.state';
import { noticeReportNotResubmitted } from './notice-report-not-resubmitted';

const { decide } = noticeReportNotResubmitted;
const facts = unmoved;

describe('noticing a returned report that did not come back', () => {
  it('states it once, when the time is over', () => {
    given(report, [submitted(), returned]).when(decide, reportRef, { facts, now: deadline }).then([notAgain]);
    given(report, [submitted(), returned, notAgain]).when(decide, reportRef, { facts, now: deadline }).then([]);
    given(report, [submitted(), returned]).when(decide, reportRef, { facts }).thenRefused('deadline-not-passed');
  });

  it('states nothing about one that came back', () => {
    given(report, [submitted(), returned, submitted(2)])
      .when(decide, reportRef, { facts, now: deadline })
      .then([]);
  });

  it('waits while the campaign is paused', () => {
    given(report, [submitted(), returned])
      .when(decide, reportRef, { facts: { ...facts, status: 'paused' }, now: deadline })
      .thenRefused('campaign-not-running');
  });
});
