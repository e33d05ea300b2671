import { given } from '@pacesetter/testing';
import { candidate, checked, conferred, nominated, running } from '../../../test/candidates';
import type { ConditionVerdict } from '../../award.shapes';
import { award } from '../../award.state';
import { conferAward } from './confer-award';

const { decide } = conferAward;
const met: ConditionVerdict = { condition: 'kept', expression: 'pledges.broken == 0', met: true, inputs: {} };
const unmet: ConditionVerdict = { ...met, condition: 'rectified', met: false };
const facts = { ...running, placeTaken: true, conditions: [met], score: 90 };
const eligible = [nominated('superior'), checked('decision')];
const refused = { type: 'AwardRefused', data: { ...candidate, refusal: 'quota-exhausted', missing: [] } } as const;

describe('conferring an award', () => {
  it('needs eligibility and a place, and happens once', () => {
    given(award, eligible).when(decide, candidate, { facts }).then([conferred]);
    given(award, [...eligible, conferred])
      .when(decide, candidate, { facts })
      .then([]);
  });

  it('turns down whoever has come to lack something since the places were given, and names it', () => {
    const missing = ['rectified'];
    const checkedAgain = {
      ...candidate,
      stage: 'conferral',
      eligible: false,
      score: 90,
      conditions: [met, unmet],
    } as const;
    given(award, eligible)
      .when(decide, candidate, { facts: { ...facts, conditions: [met, unmet] } })
      .then([
        { type: 'EligibilityChecked', data: { ...checkedAgain, conditions: [met, unmet], missing } },
        { type: 'AwardRefused', data: { ...candidate, refusal: 'not-eligible', missing } },
      ]);
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
