import { type TObject, Type } from '@sinclair/typebox';
import type { AttributeDefinition, ProgrammeDefinition } from '../definition/programme-definition';
import { fields, oneOf } from '../definition/values.schema';
import { type EligibilityFacts, EligibilityFactsSchema } from './eligibility-facts';
import { factCatalogue, type FactCatalogue } from './fact-catalogue';
import { type GateFacts, GateFactsSchema } from './gate-facts';

/** The value of an attribute that is not recorded, or that the programme does not know. */
export const NO_VALUE = 'none';

/** Values of the facts that a programme's attributes add, by name: of one organisation, or counted over a campaign. */
export type AttributeFacts = Readonly<Record<`attribute.${string}`, string>>;
export type AttributeCountFacts = Readonly<Record<`participants.${string}_${string}`, number>>;

type Attributed = Pick<ProgrammeDefinition, 'participants'>;

/** The eligibility facts of a programme: those of all programmes, and `attribute.<key>` for each of its attributes. */
export function eligibilityCatalogue(definition: Attributed): FactCatalogue<EligibilityFacts & AttributeFacts> {
  return extended('eligibility', EligibilityFactsSchema, definition, ({ key, title, values }) => [
    [`attribute.${key}`, oneOf([...values.map((value) => value.key), NO_VALUE], `${title.en} of the organisation.`)],
  ]);
}

/** The gate facts of a programme: those of all programmes, and `participants.<key>_<value>` for each of its attributes. */
export function gateCatalogue(definition: Attributed): FactCatalogue<GateFacts & AttributeCountFacts> {
  return extended('gate', GateFactsSchema, definition, ({ key, title, values }) =>
    values.map((value) => {
      const description = `Organisations whose ${title.en} is ${value.title.en}, at and below the campaign's root.`;
      return [attributeCountFact(key, value.key), Type.Integer({ minimum: 0, description })];
    }),
  );
}

/** Name of the gate fact that counts the organisations with a value. */
export function attributeCountFact(attribute: string, value: string): string {
  return `participants.${attribute}_${value}`;
}

/** What eligibility asks about an organisation's attributes; a value that the programme does not know is none. */
export function attributeFactsOf(
  { participants }: Attributed,
  recorded: Readonly<Record<string, string>>,
): AttributeFacts {
  return Object.fromEntries(
    (participants.attributes ?? []).map(({ key, values }) => {
      const known = values.find((value) => value.key === recorded[key]);
      return [`attribute.${key}`, known?.key ?? NO_VALUE];
    }),
  );
}

/** Catalogues by the attributes that they were made for: definitions are few, and their expressions are compiled once. */
const made = new Map<string, FactCatalogue<never>>();

function extended<Facts>(
  name: string,
  schema: TObject,
  { participants: { attributes = [] } }: Attributed,
  factsOf: (attribute: AttributeDefinition) => readonly (readonly [string, TObject[string]])[],
): FactCatalogue<Facts> {
  const known = JSON.stringify([name, attributes]);
  const found =
    made.get(known) ??
    factCatalogue(name, fields({ ...schema.properties, ...Object.fromEntries(attributes.flatMap(factsOf)) }));
  made.set(known, found as FactCatalogue<never>);
  return found as FactCatalogue<Facts>;
}
