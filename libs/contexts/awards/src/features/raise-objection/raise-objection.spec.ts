import { given, testId } from '@pacesetter/testing';
import { candidate, conferred, nominated, objected, ofMasses, running } from '../../../test/candidates';
import { award } from '../../award.state';
import { raiseObjection } from './raise-objection';

const { decide } = raiseObjection;
const objection = { ...candidate, text: 'They cheated.' };
const asked = { facts: { ...running, onNotice: true }, actor: ofMasses };

describe('raising an objection', () => {
  it('is for anybody while the candidate is on public notice', () => {
    given(award, [nominated('superior')])
      .when(decide, objection, asked)
      .then([objected(testId('objection'))]);
  });

  it('is refused to candidates who are not, and without a text', () => {
    const over = { ...asked, facts: { ...running, onNotice: false } };
    given(award, [nominated('superior')])
      .when(decide, objection, over)
      .thenRefused('not-on-notice');
    given(award, [nominated()]).when(decide, objection, asked).thenRefused('not-on-notice');
    given(award, [nominated('superior'), conferred])
      .when(decide, objection, asked)
      .thenRefused('not-on-notice');
    given(award, [nominated('superior')])
      .when(decide, { ...objection, text: '' }, asked)
      .thenRefused('text-missing');
  });
});
