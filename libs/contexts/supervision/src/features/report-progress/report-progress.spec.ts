import { given, TEST_TIME } from '@pacesetter/testing';
import { days, facts, finding, ofBrigade, ofBureau, order, ordered, submitted } from '../../../test/supervised';
import { supervision } from '../../supervision.state';
import { reportProgress } from './report-progress';

const { decide } = reportProgress;
const told = { ...order, text: 'Half of the wall stands.' };
const listed = given(supervision, [ordered(finding, { listed: true })]);
const actor = ofBrigade;

describe('telling of the progress of a listed order', () => {
  it('says until when more is to be told', () => {
    const data = { ...told, progressBy: days(20), since: TEST_TIME };
    listed.when(decide, told, { facts, actor }).then([{ type: 'RectificationProgressReported', data }]);
  });

  it('is for whoever puts it right, in words, of what is listed and not handed in', () => {
    listed.when(decide, told, { facts, actor: ofBureau }).thenRefused('not-the-supervised');
    listed.when(decide, { ...told, text: ' ' }, { facts, actor }).thenRefused('text-missing');
    given(supervision, [ordered()]).when(decide, told, { facts, actor }).thenRefused('rectification-not-listed');
    given(supervision, [ordered(finding, { listed: true }), submitted()])
      .when(decide, told, { facts, actor })
      .thenRefused('rectification-not-running');
  });
});
