import { given } from '@pacesetter/testing';
import { below, deadline, ofBureau, ofNeighbour, reportRef, returned, submitted } from '../../../test/reported';
import { report } from '../../report.state';
import { returnReport } from './return-report';

const { decide } = returnReport;
const command = { ...reportRef, remarks: 'Thin.' };
const facts = { ...below, againBy: deadline };

describe('returning a report', () => {
  it('says what is to be improved, and by when', () => {
    given(report, [submitted()]).when(decide, command, { facts, actor: ofBureau }).then([returned]);
    given(report, [submitted()])
      .when(decide, { ...command, remarks: '' }, { facts, actor: ofBureau })
      .thenRefused('text-missing');
  });

  it('is decided above, about one that waits', () => {
    given(report, [submitted()]).when(decide, command, { facts, actor: ofNeighbour }).thenRefused('not-superior');
    given(report, [submitted(), returned])
      .when(decide, command, { facts, actor: ofBureau })
      .thenRefused('report-not-submitted');
  });
});
