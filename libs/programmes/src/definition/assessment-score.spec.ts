import type { AssessmentRules } from './programme-definition';
import { assessmentScore } from './assessment-score';

const title = { zh: '分', en: 'Part' };
const rules: Pick<AssessmentRules, 'components'> = {
  components: [
    { key: 'superior', title, weight: 0.5 },
    { key: 'mass', title, weight: 0.3 },
    { key: 'leader', title, weight: 0.2 },
  ],
};

describe('the score of an assessment', () => {
  it('is the weighted sum of its components', () => {
    expect(assessmentScore(rules, { superior: 90, mass: 80, leader: 70 })).toBe(83);
    expect(assessmentScore(rules, { superior: 100, mass: 100, leader: 100 })).toBe(100);
  });

  it('leaves out what was not held', () => {
    expect(assessmentScore(rules, { superior: 90, mass: 80 })).toBe(86.25);
    expect(assessmentScore(rules, {})).toBe(0);
  });
});
