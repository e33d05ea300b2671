import { ProgrammeCatalogue } from '../catalogue/programme-catalogue';
import type { AssessmentFacts } from './assessment-facts';
import { bandOf } from './band-of';

const { assessment = { bands: [] } } = ProgrammeCatalogue.fromFolder().get('gansu-2010').definition;

const excellent: AssessmentFacts = {
  score: 92,
  'mass.satisfaction': 90,
  'mass.turnout': 0.9,
  'obligations.overdue': 0,
  'suggestions.open': 0,
  'rectifications.open': 0,
  'accountability.open': 0,
};

describe('the standing', () => {
  it.each([
    ['advanced', {}],
    ['middle', { score: 84.99 }],
    ['middle', { 'rectifications.open': 1 }],
    ['backward', { score: 59 }],
    ['backward', { 'accountability.open': 1 }],
  ])('is %s for %j', (band, facts) => {
    expect(bandOf(assessment, { ...excellent, ...facts }).band.key).toBe(band);
  });

  it('comes with the verdicts that led to it', () => {
    const { verdicts } = bandOf(assessment, { ...excellent, score: 70 });
    expect(verdicts).toMatchObject([
      { key: 'advanced', met: false, shortfall: { fact: 'score', by: 15 } },
      { key: 'middle', met: true },
    ]);
  });
});
