import type { ProgrammeDefinition } from '@pacesetter/programmes';
import { refuse } from './campaign.errors';

/** Parts that a programme may leave out; their commands are refused then. */
export type ProgrammeSection = {
  [Field in keyof ProgrammeDefinition]-?: undefined extends ProgrammeDefinition[Field] ? Field : never;
}[keyof ProgrammeDefinition];

/** The rules that a decision rests on. @throws DomainError when the programme does not have such a thing. */
export function programmeSection<Section extends ProgrammeSection>(
  { definition, rule }: { readonly definition: ProgrammeDefinition; readonly rule: string },
  section: Section,
): NonNullable<ProgrammeDefinition[Section]> {
  const rules = definition[section];
  if (rules !== undefined) return rules;
  throw refuse('not-in-programme', `the programme ${rule} has no \`${section}\`: nobody can do this in it`, {
    section,
  });
}
