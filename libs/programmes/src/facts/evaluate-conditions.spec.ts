import { attributeCountFact, attributeFactsOf } from './attribute-facts';
import { allMet, evaluateConditions, evaluateEligibility, evaluateGate } from './evaluate-conditions';
import type { EligibilityFacts } from './eligibility-facts';
import type { GateFacts } from './gate-facts';
import { gateFacts } from './gate-facts';

const facts: GateFacts = {
  today: '2010-05-29',
  'phase.plannedStart': '2010-05-15',
  'phase.plannedEnd': '2010-05-31',
  'participants.count': 20,
  'plans.coverage': 0.85,
  'pledges.coverage': 1,
  'obligations.open': 3,
  'obligations.overdue': 0,
  'obligations.coverage': 0.95,
  'reviews.massCoverage': 0,
  'reviews.selfCoverage': 0,
  'reviews.peerCoverage': 0,
  'reviews.upwardCoverage': 0,
  'leadingGroups.coverage': 0,
  'suggestions.unanswered': 0,
  'suggestions.open': 0,
  'followUps.missed': 0,
  'assessments.coverage': 0,
  'summaries.coverage': 0,
  'rectifications.open': 2,
  'listed.open': 0,
  'posts.coverage': 1,
  'reports.coverage': 1,
  'mechanisms.adopted': 0,
  'awards.pending': 0,
  'awards.questioned': 0,
  'sites.undecided': 0,
  'sites.designated': 0,
  'sites.withoutGuides': 0,
  'sites.unassessed': 0,
};

const candidate: EligibilityFacts = {
  'obligations.open': 0,
  'pledges.broken': 0,
  'pledges.unverified': 0,
  'mass.satisfaction': 91.5,
  'mass.turnout': 0.8,
  'mass.threshold': 80,
  'mass.minimumTurnout': 0.5,
  'suggestions.open': 0,
  'rectifications.open': 0,
  'accountability.open': 0,
  band: 'middle',
  score: 77,
  'officers.unreviewed': 0,
  'officers.lowestScore': 85,
  'officers.improving': 0,
  'notice.over': true,
  'objections.open': 0,
};

const participants = { levels: [], orgTypes: [], lateGrace: 'P14D' };
const named = (key: string) => ({ key, title: { zh: key, en: key } });
const graded = { ...participants, attributes: [{ ...named('grade'), values: [named('4a'), named('5a')] }] };

function verdictOn(when: string) {
  const [verdict] = evaluateGate({ participants, conditions: [{ key: 'condition', when }] }, facts);
  return verdict;
}

describe('conditions', () => {
  it('are judged one by one, with the facts they mention', () => {
    const conditions = [
      { key: 'plans', when: 'plans.coverage >= 0.9' },
      { key: 'pledges', when: 'pledges.coverage >= 0.9 && listed.open == 0' },
    ];
    const verdicts = evaluateGate({ participants, conditions }, facts);
    expect(verdicts).toEqual([
      {
        key: 'plans',
        met: false,
        expression: 'plans.coverage >= 0.9',
        inputs: { 'plans.coverage': 0.85 },
        shortfall: { fact: 'plans.coverage', operator: '>=', actual: 0.85, required: 0.9, by: 0.05 },
      },
      {
        key: 'pledges',
        met: true,
        expression: 'pledges.coverage >= 0.9 && listed.open == 0',
        inputs: { 'pledges.coverage': 1, 'listed.open': 0 },
      },
    ]);
    expect(allMet(verdicts)).toBe(false);
    expect(allMet([])).toBe(true);
  });

  it.each([
    ['obligations.open == 0', { fact: 'obligations.open', actual: 3, required: 0, by: 3 }],
    ['today > phase.plannedEnd', { fact: 'today', actual: '2010-05-29', required: '2010-05-31', by: 2 }],
    ['today >= date("2010-06-01")', { fact: 'today', required: '2010-06-01', by: 3 }],
    ['listed.open == 0 && obligations.open < 2', { fact: 'obligations.open', operator: '<', by: 1 }],
    ['phase["plannedEnd"] < today', { fact: 'phase.plannedEnd', by: 2 }],
  ])('%s says by how much it failed', (when, shortfall) => {
    expect(verdictOn(when)).toMatchObject({ met: false, shortfall });
  });

  it.each(['!(obligations.open > 0)', 'obligations.open == 0 || listed.open > 0', '0 == obligations.open'])(
    '%s fails without a shortfall: no single comparison with a fact on its left tells it',
    (when) => {
      expect(verdictOn(when)).toMatchObject({ met: false, inputs: { 'obligations.open': 3 } });
      expect(verdictOn(when)).not.toHaveProperty('shortfall');
    },
  );

  it('calculate with counts, shares and days', () => {
    expect(verdictOn('double(rectifications.open) <= 0.1 * double(participants.count)')?.met).toBe(true);
    expect(verdictOn('phase.plannedEnd - today >= 2')?.met).toBe(true);
    expect(verdictOn('today in [date("2010-05-29"), date("2010-05-30")]')?.met).toBe(true);
  });

  it('speak of words and of yes and no', () => {
    const conditions = [
      { key: 'advanced', when: 'band == "advanced"' },
      { key: 'good', when: 'band in ["advanced", "middle"]' },
      { key: 'notice', when: 'notice.over' },
      { key: 'satisfied', when: 'mass.satisfaction >= mass.threshold' },
    ];
    const verdicts = evaluateEligibility({ participants, conditions }, candidate);
    expect(verdicts.map(({ met }) => met)).toEqual([false, true, true, true]);
    expect(verdicts[0]?.shortfall).toEqual({ fact: 'band', operator: '==', actual: 'middle', required: 'advanced' });
  });

  it('speak of what a programme has recorded of organisations', () => {
    const facts = { ...candidate, ...attributeFactsOf({ participants: graded }, { grade: '5a', region: 'south' }) };
    const ask = (when: string, known = facts) =>
      evaluateEligibility({ participants: graded, conditions: [{ key: 'condition', when }] }, known)[0];
    expect(ask('attribute.grade in ["4a", "5a"]')).toMatchObject({ met: true, inputs: { 'attribute.grade': '5a' } });
    expect(ask('attribute.grade == "none"')?.met).toBe(false);
    const unknown = { ...candidate, ...attributeFactsOf({ participants: graded }, { grade: 'gold' }) };
    expect(ask('attribute.grade == "none"', unknown)?.met).toBe(true);
  });

  it('count them in gates', () => {
    const conditions = [{ key: 'graded', when: 'double(participants.grade_5a) >= 0.1 * double(participants.count)' }];
    const counted = { ...facts, [attributeCountFact('grade', '5a')]: 1, [attributeCountFact('grade', '4a')]: 4 };
    expect(evaluateGate({ participants: graded, conditions }, counted as typeof facts)).toMatchObject([
      { met: false, inputs: { 'participants.grade_5a': 1, 'participants.count': 20 } },
    ]);
  });

  it('do not take a missing fact for a failed condition', () => {
    const { 'plans.coverage': _missing, ...rest } = facts;
    expect(() =>
      evaluateConditions(gateFacts, [{ key: 'a', when: 'plans.coverage >= 0.0' }], rest as GateFacts),
    ).toThrow('the value of the fact plans.coverage is missing');
  });
});
