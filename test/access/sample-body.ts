import type { OpenAPIObject } from '@nestjs/swagger';
import { CAMPAIGN, ELSEWHERE, MEMBER, OTHER_ACCOUNT, OTHER_GRANT, PASSWORD, THING, UNIT } from './tree';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** What a request of the matrix says wherever a field has this name; it is said where it need not be, too. */
const SAID: Readonly<Record<string, unknown>> = {
  campaignId: CAMPAIGN,
  ...Object.fromEntries(['organizationId', 'rootOrganizationId', 'parentId', 'area', 'under'].map((at) => [at, UNIT])),
  ...Object.fromEntries(['memberId', 'voter', 'reviewer'].map((who) => [who, MEMBER])),
  ...Object.fromEntries(['bulletinId', 'meetingId', 'mechanismId'].map((what) => [what, THING])),
  hostOrganizationId: ELSEWHERE,
  accountId: OTHER_ACCOUNT,
  grantId: OTHER_GRANT,
  endpoint: 'https://receiver.example/events',
  subscriptionId: 'none',
};

const OF_FORMAT: Readonly<Record<string, unknown>> = {
  date: '2010-06-01',
  'date-time': '2010-06-01T00:00:00.000Z',
  uuid: '00000000-0000-4000-8000-000000000000',
};

/** Bodies of which the published shape does not say all. */
const WHOLE: Readonly<Record<string, object>> = {
  '/v1/campaigns/advance-phase': { campaignId: CAMPAIGN, from: 'x' },
  '/v1/auth/password': { current: PASSWORD, next: PASSWORD },
};

/** A body for every operation that takes one, made of its published shape: well formed, and about the unit. */
export function sampleBody(document: OpenAPIObject, path: string, method: string): unknown {
  if (WHOLE[path] !== undefined) return WHOLE[path];
  const operation = document.paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase() as 'post'];
  const body = operation?.requestBody as { content?: Record<string, { schema?: Schema }> } | undefined;
  const schema = body?.content?.['application/json']?.schema;
  return schema === undefined ? undefined : sample(schema, document);
}

function sample(schema: Schema, document: OpenAPIObject): unknown {
  const { type, allOf, $ref: reference } = schema;
  if (reference !== undefined) return sample(found(reference, document), document);
  if (allOf?.[0] !== undefined) return sample(allOf[0], document);
  if (schema.enum !== undefined) return schema.enum[0];
  if (type === 'array') return [sample(schema.items ?? {}, document)];
  if (type === 'object' || schema.properties !== undefined) return sampleObject(schema, document);
  return sampleValue(schema);
}

function sampleObject({ properties = {}, required = [] }: Schema, document: OpenAPIObject): object {
  const said = Object.entries(properties).filter(([name]) => required.includes(name) || name in SAID);
  return Object.fromEntries(said.map(([name, schema]) => [name, SAID[name] ?? sample(schema, document)]));
}

function sampleValue({ type, format = '', minimum = 0 }: Schema): unknown {
  if (type === 'integer' || type === 'number') return Math.max(1, minimum);
  if (type === 'boolean') return true;
  return OF_FORMAT[format] ?? 'x';
}

function found(reference: string, { components }: OpenAPIObject): Schema {
  return (components?.schemas?.[reference.split('/').at(-1) ?? ''] ?? {}) as Schema;
}
