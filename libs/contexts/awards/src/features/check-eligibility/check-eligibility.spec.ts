import { given } from '@pacesetter/testing';
import { candidate, checked, endorsed, nominated, objected, running, settled } from '../../../test/candidates';
import type { ConditionVerdict } from '../../award.shapes';
import { award } from '../../award.state';
import { checkEligibility } from './check-eligibility';

const { decide } = checkEligibility;
const met: ConditionVerdict = { condition: 'kept', expression: 'pledges.broken == 0', met: true, inputs: { n: 0 } };
const unmet: ConditionVerdict = { condition: 'satisfied', expression: 'false', met: false, inputs: {} };
const facts = { ...running, stageReached: true, conditions: [met], score: 90 };
const question = { ...candidate, stage: 'decision' } as const;
const found = (conditions: ConditionVerdict[], missing: string[]) => ({
  type: 'EligibilityChecked' as const,
  data: { ...question, eligible: missing.length === 0, score: 90, conditions, missing },
});

describe('checking eligibility', () => {
  const history = [nominated(), endorsed];

  it('states each condition with its facts, and what is missing', () => {
    given(award, history)
      .when(decide, question, { facts })
      .then([found([met], [])]);
    given(award, history)
      .when(decide, question, { facts: { ...facts, conditions: [met, unmet] } })
      .then([found([met, unmet], ['satisfied'])]);
  });

  it('states which parts of the quota count the candidate, when places are given', () => {
    const counted = found([met], []);
    given(award, history)
      .when(decide, question, { facts: { ...facts, parts: ['of-5a'] } })
      .then([{ ...counted, data: { ...counted.data, parts: ['of-5a'] } }]);
  });

  it('counts an upheld objection as missing, a dismissed one not', () => {
    given(award, [...history, objected(), settled(true)])
      .when(decide, question, { facts })
      .then([found([met], ['objection-upheld'])]);
    given(award, [...history, objected(), settled(false)])
      .when(decide, question, { facts })
      .then([found([met], [])]);
  });

  it('comes once at each stage, and only for endorsed candidates', () => {
    given(award, [...history, checked('nomination')])
      .when(decide, question, { facts })
      .then([found([met], [])]);
    given(award, [...history, checked('decision')])
      .when(decide, question, { facts })
      .then([]);
    given(award, [nominated()]).when(decide, question, { facts }).then([]);
  });

  it('is refused before the round has come so far', () => {
    given(award, history)
      .when(decide, question, { facts: { ...facts, stageReached: false } })
      .thenRefused('round-not-due');
  });
});
