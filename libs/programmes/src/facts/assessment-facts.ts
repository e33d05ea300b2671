import type { Static } from '@sinclair/typebox';
import { fields } from '../definition/values.schema';
import { factCatalogue } from './fact-catalogue';
import { count, score, share } from './fact-schemas';

/** What a band may ask about the subject of an assessment. */
export const AssessmentFactsSchema = fields({
  score: score('Weighted sum of the components.'),
  'mass.satisfaction': score('Mean score of the latest closed mass review; 0 without one.'),
  'mass.turnout': share('Part of the eligible that voted in it; 0 without one.'),
  'obligations.overdue': count('Required obligations that are overdue.'),
  'suggestions.open': count('Suggestions that are not answered, or accepted and not carried out.'),
  'rectifications.open': count('Rectification orders that are not verified.'),
  'accountability.open': count('Times the subject is held accountable without being cleared.'),
});

/** Values of the assessment facts, by name. */
export type AssessmentFacts = Readonly<Static<typeof AssessmentFactsSchema>>;

export const assessmentFacts = factCatalogue('assessment', AssessmentFactsSchema);
