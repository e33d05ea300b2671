import type { BreakingChange } from './breaking-change';
import { type JsonSchema, Schemas } from './json-schema';
import { SchemaChanges } from './schema-changes';

type Content = Readonly<Record<string, { readonly schema?: JsonSchema }>>;
type Requirement = Readonly<Record<string, readonly string[]>>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: JsonSchema;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  readonly security?: readonly Requirement[];
}

/** What is compared of an OpenAPI document. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, unknown>>;
  readonly security?: readonly Requirement[];
  readonly components?: { readonly securitySchemes?: Readonly<Record<string, unknown>> };
}

/** A document as it was published, and as it is now. */
export interface Both<Document> {
  readonly before: Document;
  readonly now: Document;
}

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** What of the HTTP API would no longer work for clients of the published one. */
export function openapiChanges(documents: Both<OpenApi>): readonly BreakingChange[] {
  const now = operationsOf(documents.now);
  const changed = [...operationsOf(documents.before)].flatMap(([where, operation]) => {
    const today = now.get(where);
    if (today !== undefined) return new OperationChanges(documents, where).between(operation, today);
    return [{ where, what: 'the operation is gone', mend: 'keep it, if need be as one that does it the new way' }];
  });
  return [...changed, ...schemesChanged(documents)];
}

function operationsOf(document: OpenApi): ReadonlyMap<string, Operation> {
  const { paths, security = [] } = document;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>)
      .filter(([method]) => METHODS.has(method))
      .map(([method, operation]) => [`${method.toUpperCase()} ${path}`, { security, ...operation }] as const),
  );
  return new Map(operations);
}

/** How somebody signs in must stay what it was. */
function schemesChanged({ before, now }: Both<OpenApi>): readonly BreakingChange[] {
  const today = now.components?.securitySchemes ?? {};
  return Object.entries(before.components?.securitySchemes ?? {})
    .filter(([name, scheme]) => JSON.stringify(scheme) !== JSON.stringify(today[name]))
    .map(([name]) => ({
      where: `security scheme ${name}`,
      what: today[name] === undefined ? 'is gone' : 'has changed',
      mend: 'keep it, and offer the new one beside it',
    }));
}

class OperationChanges {
  private readonly sent: SchemaChanges;
  private readonly read: SchemaChanges;
  private readonly before: Schemas;
  private readonly now: Schemas;

  constructor(
    documents: Both<object>,
    private readonly where: string,
  ) {
    this.sent = new SchemaChanges(documents, 'sent');
    this.read = new SchemaChanges(documents, 'read');
    this.before = new Schemas(documents.before);
    this.now = new Schemas(documents.now);
  }

  between(before: Operation, now: Operation): readonly BreakingChange[] {
    return [
      ...this.parameters(before, now),
      ...this.body(before, now),
      ...this.responses(before, now),
      ...this.security(before, now),
    ];
  }

  private parameters(before: Operation, now: Operation): readonly BreakingChange[] {
    const published = parametersOf(before, this.before);
    const today = parametersOf(now, this.now);
    const mend = 'take it as before, optional if it is new';
    const gone = [...published.keys()].filter((key) => !today.has(key));
    const asked = [...today].filter(
      ([key, { required }]) => required === true && published.get(key)?.required !== true,
    );
    return [
      ...gone.map((key) => ({ where: `${this.where} ${key}`, what: 'the parameter is no longer accepted', mend })),
      ...asked.map(([key]) => ({ where: `${this.where} ${key}`, what: 'the parameter is newly required', mend })),
      ...[...published].flatMap(([key, { schema }]) => {
        const parameter = today.get(key);
        return parameter === undefined
          ? []
          : this.sent.between(schema ?? {}, parameter.schema ?? {}, `${this.where} ${key}`);
      }),
    ];
  }

  private body({ requestBody: before }: Operation, { requestBody: now }: Operation): readonly BreakingChange[] {
    const where = `${this.where} body`;
    const newly = now?.required === true && before?.required !== true;
    const asked = newly ? [{ where, what: 'a body is newly required', mend: 'do without one as before' }] : [];
    return [...asked, ...this.contents(before?.content, now?.content, where, this.sent)];
  }

  private responses({ responses: before }: Operation, { responses: now }: Operation): readonly BreakingChange[] {
    return Object.entries(before).flatMap(([status, { content }]) => {
      const where = `${this.where} ${status}`;
      const today = now[status];
      const mend = 'answer as before; further answers may be added';
      if (today === undefined) return [{ where, what: 'the response is gone', mend }];
      return this.contents(content, today.content, where, this.read);
    });
  }

  private contents(before: Content = {}, now: Content = {}, where: string, changes: SchemaChanges) {
    return Object.entries(before).flatMap(([type, { schema }]): readonly BreakingChange[] => {
      const today = now[type];
      if (today === undefined) return [{ where, what: `${type} is gone`, mend: `keep ${type} beside others` }];
      return changes.between(schema, today.schema, where);
    });
  }

  /** Whoever could get in must still get in with the same. */
  private security({ security: before = [] }: Operation, { security: now = [] }: Operation): readonly BreakingChange[] {
    const ways = before.length === 0 ? [{}] : before;
    const shut = now.length === 0 ? [] : ways.filter((way) => !now.some((asked) => suffices(way, asked)));
    return shut.map((way) => ({
      where: this.where,
      what: `${Object.keys(way).join(' and ') || 'nothing'} was enough to be let in, and no longer is`,
      mend: 'let in who was let in; ask for more in a new operation',
    }));
  }
}

function parametersOf({ parameters = [] }: Operation, schemas: Schemas): ReadonlyMap<string, Parameter> {
  const plain = parameters.map((parameter) => schemas.plain(parameter as JsonSchema) as unknown as Parameter);
  return new Map(plain.map((parameter) => [`${parameter.in} parameter ${parameter.name}`, parameter]));
}

function suffices(way: Requirement, asked: Requirement): boolean {
  return Object.entries(asked).every(([scheme, scopes]) => {
    const has = way[scheme];
    return has !== undefined && scopes.every((scope) => has.includes(scope));
  });
}
