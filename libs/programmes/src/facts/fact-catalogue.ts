import { Environment } from '@marcbachmann/cel-js';
import type { Static, TObject, TSchema } from '@sinclair/typebox';
import { registerDays } from './fact-day';

/** Type of a fact inside expressions. */
export type FactType = 'int' | 'double' | 'string' | 'bool' | 'date';

export interface Fact {
  readonly name: string;
  /** `plans.coverage` is the field `coverage` of the group `plans`; a name without a dot is a group of its own, without field. */
  readonly group: string;
  readonly field: string;
  readonly type: FactType;
  readonly meaning: string;
  /** The only words it can be, where they are known. */
  readonly words?: readonly string[];
}

declare const values: unique symbol;

/** The facts that one kind of condition may name. `Facts` is the type of their values, keyed by the dotted names. */
export interface FactCatalogue<Facts = unknown> {
  readonly name: string;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Expressions over exactly these facts: typed, no others known. */
  readonly environment: Environment;
  /** Type only. */
  readonly [values]?: Facts;
}

/** Small trees are enough for conditions, and keep a hostile definition from costing anything. */
const limits = { maxAstNodes: 200, maxDepth: 20, maxListElements: 50, maxMapEntries: 0, maxCallArguments: 2 };

/** Makes a catalogue of a flat schema whose properties are the dotted names of the facts. */
export function factCatalogue<Schema extends TObject>(
  name: string,
  schema: Schema,
): FactCatalogue<Readonly<Static<Schema>>> {
  const facts = Object.entries(schema.properties).map(([key, property]): [string, Fact] => [
    key,
    {
      name: key,
      ...splitName(key),
      type: factType(property),
      meaning: property.description ?? '',
      ...(Array.isArray(property['enum']) && { words: property['enum'].map(String) }),
    },
  ]);
  return { name, facts: new Map(facts), environment: environmentOf(facts.map(([, fact]) => fact)) };
}

function environmentOf(facts: readonly Fact[]): Environment {
  const environment = registerDays(new Environment({ limits }));
  for (const group of new Set(facts.map((fact) => fact.group))) {
    const members = facts.filter((fact) => fact.group === group);
    const [only] = members;
    if (only?.field === '') environment.registerVariable(group, only.type);
    else environment.registerVariable({ name: group, schema: schemaOf(members) });
  }
  return environment;
}

function schemaOf(facts: readonly Fact[]): Record<string, FactType> {
  return Object.fromEntries(facts.map(({ field, type }) => [field, type]));
}

function splitName(name: string): Pick<Fact, 'group' | 'field'> {
  const [group = name, field = ''] = name.split('.', 2);
  return { group, field };
}

const types: Readonly<Record<string, FactType>> = {
  integer: 'int',
  number: 'double',
  boolean: 'bool',
  string: 'string',
};

function factType(schema: TSchema): FactType {
  const type = schema['format'] === 'calendar-date' ? 'date' : types[String(schema['type'])];
  if (!type) throw new TypeError(`a fact cannot be of type ${String(schema['type'])}`);
  return type;
}
