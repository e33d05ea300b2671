import type { BilingualText, ProgrammeDefinition } from './programme-definition';
import { type Term, USUAL_TERMS } from './terms.schema';

/** The word of each part of a campaign, in the programme's own vocabulary. */
export function termsOf({ terms }: Pick<ProgrammeDefinition, 'terms'>): Readonly<Record<Term, BilingualText>> {
  return { ...USUAL_TERMS, ...terms };
}
