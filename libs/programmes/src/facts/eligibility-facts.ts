import type { Static } from '@sinclair/typebox';
import { fields, oneOf } from '../definition/values.schema';
import { factCatalogue } from './fact-catalogue';
import { count, score, share, yesOrNo } from './fact-schemas';

/** What the eligibility for an award may ask about the candidate. */
export const EligibilityFactsSchema = fields({
  'obligations.open': count('Required obligations of the candidate that are due and not settled.'),
  'pledges.broken': count('Items of the pledge that were verified as broken.'),
  'pledges.unverified': count('Items of the pledge that are due and not verified.'),
  'mass.satisfaction': score('Mean score of the latest closed mass review; 0 without one.'),
  'mass.turnout': share('Part of the eligible that voted in it; 0 without one.'),
  'mass.threshold': score("The programme's threshold of satisfaction."),
  'mass.minimumTurnout': share("The programme's minimum turnout."),
  'rectifications.open': count('Rectification orders against the candidate that are not verified.'),
  'accountability.open': count('Times the candidate is held accountable without being cleared.'),
  'suggestions.open': count('Suggestions about the candidate that are not answered, or not carried out.'),
  band: oneOf(['advanced', 'middle', 'backward', 'none'], 'Standing after the latest assessment; `none` without one.'),
  score: score('Score of the latest assessment; 0 without one.'),
  'officers.unreviewed': count('Officers who report at mid-term and have not been reviewed, of the organisation.'),
  'officers.lowestScore': score('Lowest score among its officers who were reviewed; 0 when nobody was.'),
  'officers.improving': count('Its officers who were told to improve and have not said how they did.'),
  'notice.over': yesOrNo('Whether the public notice has run its full length.'),
  'objections.open': count('Objections that are not settled.'),
});

/** Values of the eligibility facts, by name. */
export type EligibilityFacts = Readonly<Static<typeof EligibilityFactsSchema>>;

export const eligibilityFacts = factCatalogue('eligibility', EligibilityFactsSchema);
