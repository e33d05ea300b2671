import { given } from '@pacesetter/testing';
import { candidate, endorsed, nominated, ofBrigade, ofBureau, ofNeighbour, superior } from '../../../test/candidates';
import { award } from '../../award.state';
import { endorseNomination } from './endorse-nomination';

const { decide } = endorseNomination;
const facts = { ...superior, endorsers: ['bureau'], open: true };

describe('endorsing a nomination', () => {
  it('is for the organisation above, once', () => {
    given(award, [nominated()]).when(decide, candidate, { facts, actor: ofBureau }).then([endorsed]);
    given(award, [nominated(), endorsed]).when(decide, candidate, { facts, actor: ofBureau }).then([]);
    given(award, [nominated('superior')])
      .when(decide, candidate, { facts, actor: ofBureau })
      .then([]);
    given(award, [nominated()]).when(decide, candidate, { facts, actor: ofNeighbour }).thenRefused('not-the-superior');
  });

  it('is not for the candidate, not even where the candidate is the root', () => {
    given(award, [nominated()]).when(decide, candidate, { facts, actor: ofBrigade }).thenRefused('own-candidacy');
    const root = { ...facts, superiorId: 'brigade-149', endorsers: ['brigade-149'] };
    given(award, [nominated()]).when(decide, candidate, { facts: root, actor: ofBrigade }).thenRefused('own-candidacy');
  });

  it('goes from level to level where the programme asks for each', () => {
    const levels = { ...facts, endorsers: ['bureau', 'province'] };
    const ofProvince = { id: 'minister', role: 'officer', organizationId: 'province' } as const;
    const first = { type: 'NominationEndorsed', data: { ...candidate, by: 'bureau', final: false } } as const;
    const last = { type: 'NominationEndorsed', data: { ...candidate, by: 'province', final: true } } as const;
    const test = given(award, [nominated()]);
    test.when(decide, candidate, { facts: levels, actor: ofProvince }).thenRefused('not-the-superior');
    test.when(decide, candidate, { facts: levels, actor: ofBureau }).then([first]);
    given(award, [nominated(), first]).when(decide, candidate, { facts: levels, actor: ofProvince }).then([last]);
  });

  it('is refused without a nomination, and after the round has closed', () => {
    given(award, []).when(decide, candidate, { facts, actor: ofBureau }).thenRefused('not-nominated');
    given(award, [nominated()])
      .when(decide, candidate, { facts: { ...facts, open: false }, actor: ofBureau })
      .thenRefused('round-not-open');
  });
});
