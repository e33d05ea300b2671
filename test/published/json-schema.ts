/** What the two documents use of JSON Schema. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly uniqueItems?: boolean;
}

/** Finds what a `$ref` within a document points at, and says all parts of `allOf` as one. */
export class Schemas {
  constructor(private readonly document: object) {}

  plain(schema: JsonSchema): JsonSchema {
    if (schema.$ref !== undefined) return this.plain({ ...this.at<JsonSchema>(schema.$ref), ...without(schema) });
    if (schema.allOf === undefined) return schema;
    const { allOf, ...own } = schema;
    return allOf.map((part) => this.plain(part)).reduce(both, own);
  }

  /** The alternatives that a schema allows; one, when it is no choice. */
  alternatives(schema: JsonSchema): readonly JsonSchema[] {
    const { anyOf, oneOf } = schema;
    const choice = anyOf ?? oneOf;
    return choice === undefined ? [schema] : choice.flatMap((part) => this.alternatives(this.plain(part)));
  }

  /** @throws Error when nothing is there */
  at<Found>(reference: string): Found {
    const names = reference.replace(/^#\//, '').split('/');
    const found = names
      .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], this.document);
    if (found === undefined) throw new Error(`the document has no ${reference}`);
    return found as Found;
  }
}

function without({ $ref: _, ...rest }: JsonSchema): JsonSchema {
  return rest;
}

function both(one: JsonSchema, other: JsonSchema): JsonSchema {
  const required = [...new Set([...(one.required ?? []), ...(other.required ?? [])])];
  return {
    ...one,
    ...other,
    ...(required.length > 0 && { required }),
    ...((one.properties ?? other.properties) && { properties: { ...one.properties, ...other.properties } }),
  };
}
