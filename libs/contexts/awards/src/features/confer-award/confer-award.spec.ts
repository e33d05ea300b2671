import { given } from '@pacesetter/testing';
import { candidate, checked, conferred, nominated, running } from '../../../test/candidates';
import { award } from '../../award.state';
import { conferAward } from './confer-award';

const { decide } = conferAward;
const facts = { ...running, placeTaken: true };
const eligible = [nominated('superior'), checked('decision')];
const refused = { type: 'AwardRefused', data: { ...candidate, refusal: 'quota-exhausted', missing: [] } } as const;

describe('conferring an award', () => {
  it('needs eligibility and a place, and happens once', () => {
    given(award, eligible).when(decide, candidate, { facts }).then([conferred]);
    given(award, [...eligible, conferred])
      .when(decide, candidate, { facts })
      .then([]);
  });

  it('is refused without either', () => {
    given(award, eligible)
      .when(decide, candidate, { facts: { ...facts, placeTaken: false } })
      .thenRefused('no-place-taken');
    given(award, [nominated('superior'), checked('nomination')])
      .when(decide, candidate, { facts })
      .thenRefused('not-checked');
    given(award, [nominated('superior'), checked('decision', ['masses-satisfied'])])
      .when(decide, candidate, { facts })
      .thenRefused('not-eligible', { missing: ['masses-satisfied'] });
    given(award, []).when(decide, candidate, { facts }).thenRefused('not-nominated');
    given(award, [...eligible, { ...refused, data: { ...refused.data, missing: [] } }])
      .when(decide, candidate, { facts })
      .thenRefused('already-decided');
  });
});
