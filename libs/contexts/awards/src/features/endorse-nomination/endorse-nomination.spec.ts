import { given } from '@pacesetter/testing';
import { candidate, endorsed, nominated, ofBrigade, ofBureau, superior } from '../../../test/candidates';
import { award } from '../../award.state';
import { endorseNomination } from './endorse-nomination';

const { decide } = endorseNomination;
const facts = { ...superior, open: true };

describe('endorsing a nomination', () => {
  it('is for the organisation above, once', () => {
    given(award, [nominated()]).when(decide, candidate, { facts, actor: ofBureau }).then([endorsed]);
    given(award, [nominated(), endorsed]).when(decide, candidate, { facts, actor: ofBureau }).then([]);
    given(award, [nominated('superior')])
      .when(decide, candidate, { facts, actor: ofBureau })
      .then([]);
    given(award, [nominated()]).when(decide, candidate, { facts, actor: ofBrigade }).thenRefused('not-the-superior');
  });

  it('is refused without a nomination, and after the round has closed', () => {
    given(award, []).when(decide, candidate, { facts, actor: ofBureau }).thenRefused('not-nominated');
    given(award, [nominated()])
      .when(decide, candidate, { facts: { ...facts, open: false }, actor: ofBureau })
      .thenRefused('round-not-open');
  });
});
