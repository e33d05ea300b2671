import type { OpenAPIObject } from '@nestjs/swagger';
import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020';

interface Media {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}

/** Judges answers by a document's schemas: what it does not say must not be there. */
export class AnswerSchemas {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly document: OpenAPIObject;

  constructor(document: OpenAPIObject) {
    addFormats(this.ajv);
    this.document = closed(document) as OpenAPIObject;
    this.ajv.addSchema({ $id: 'document', components: this.document.components }, 'document');
  }

  /** What is wrong with an answer to a GET. */
  problems(path: string, { status, type, body }: { status: number; type: string; body: unknown }): readonly string[] {
    const media = type.split(';', 1)[0] ?? '';
    const schema = this.schemaOf(path, status, media);
    if (schema === undefined) return [`${path} answers ${status} as ${media}, and the document does not say so`];
    const validate = this.ajv.compile(within(schema));
    validate(body);
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${path}${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }

  private schemaOf(path: string, status: number, media: string): object | undefined {
    const responses = (this.document.paths[path]?.get?.responses ?? {}) as Record<string, Media>;
    return (responses[status] ?? responses['default'])?.content?.[media]?.schema;
  }
}

/** Every object that names its properties has no others. */
function closed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(closed);
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closed(part)]));
  const named = typeof parts['properties'] === 'object' && parts['type'] === 'object';
  return named && parts['additionalProperties'] === undefined ? { ...parts, additionalProperties: false } : parts;
}

/** References of a document, for a schema that is looked at by itself. */
function within(schema: object): object {
  const text = JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/');
  return JSON.parse(text) as object;
}
