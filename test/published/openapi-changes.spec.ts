import { openapiChanges } from './openapi-changes';

const text = { type: 'string', minLength: 1, maxLength: 200 };
const bearer = { type: 'http', scheme: 'bearer' };

const published = {
  paths: {
    '/v1/pledges/publish-pledge': {
      post: {
        security: [{ bearer: [] }, { key: ['pledges'] }],
        parameters: [
          { name: 'If-Match', in: 'header', required: false, schema: { type: 'string' } },
          { name: 'dryRun', in: 'query', schema: { type: 'boolean' } },
        ],
        requestBody: {
          required: false,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Pledge' } } },
        },
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Answer' } } } },
          202: {},
        },
      },
    },
    '/v1/pledges': { get: { responses: { 200: {} } } },
  },
  components: {
    securitySchemes: { bearer },
    schemas: {
      Pledge: {
        type: 'object',
        required: ['items'],
        properties: {
          items: { type: 'array', maxItems: 50, items: { allOf: [{ $ref: '#/components/schemas/Item' }] } },
          kind: { enum: ['public', 'open'] },
          score: { type: 'number', minimum: 0, maximum: 10 },
          attributes: { type: 'object', additionalProperties: text },
        },
      },
      Item: {
        type: 'object',
        required: ['text'],
        properties: { text, parts: { type: 'array', items: { $ref: '#/components/schemas/Item' } } },
      },
      Answer: {
        type: 'object',
        required: ['revision', 'status'],
        properties: {
          revision: { type: 'integer' },
          status: { enum: ['done', 'open'] },
          by: { anyOf: [text, { type: 'integer' }] },
        },
      },
    },
  },
};

type Published = typeof published;

/** What is found when this is changed. */
function found(change: (document: ReturnType<typeof loose>) => void): readonly string[] {
  const now = loose();
  change(now);
  const changes = openapiChanges({ before: published, now: now });
  for (const { mend } of changes) expect(mend).not.toBe('');
  return changes.map(({ where, what }) => `${where}: ${what}`);
}

/** A copy of which everything may be changed. */
function loose() {
  const copy = JSON.parse(JSON.stringify(published)) as Published;
  const schemas = copy.components.schemas as unknown as Record<keyof Published['components']['schemas'], Loose>;
  const post = copy.paths['/v1/pledges/publish-pledge'].post as unknown as Loose;
  return { ...copy, post, schemas, fields: schemas.Pledge['properties'] as Record<string, Loose> };
}

// What the document may hold is not typed further than this.
type Loose = Record<string, unknown>;

const POST = 'POST /v1/pledges/publish-pledge';

describe('what breaks clients of the published API', () => {
  it('is nothing while nothing has changed', () => {
    expect(found(() => undefined)).toEqual([]);
  });

  it('is an operation that is gone', () => {
    expect(found(({ paths }) => delete (paths as Loose)['/v1/pledges'])).toEqual([
      'GET /v1/pledges: the operation is gone',
    ]);
  });

  it.each<[string, (document: ReturnType<typeof loose>) => void, string]>([
    ['a field gone', ({ fields }) => delete fields['kind'], `${POST} body.kind: is no longer accepted`],
    [
      'a field newly required',
      ({ schemas }) => (schemas.Pledge['required'] = ['items', 'kind']),
      `${POST} body.kind: is newly required`,
    ],
    [
      'a new field that is required at once',
      ({ schemas, fields }) => {
        fields['reason'] = text;
        schemas.Pledge['required'] = ['items', 'reason'];
      },
      `${POST} body.reason: is newly required`,
    ],
    [
      'a narrower type',
      ({ fields }) => (fields['score'] = { type: 'integer', minimum: 0, maximum: 10 }),
      `${POST} body.score: type: integer, was number`,
    ],
    [
      'a value gone',
      ({ fields }) => (fields['kind'] = { enum: ['public'] }),
      `${POST} body.kind: values: "public", was "public", "open"`,
    ],
    [
      'a lower maximum',
      ({ fields }) => (fields['score'] = { type: 'number', minimum: 0, maximum: 5 }),
      `${POST} body.score: maximum: 5, was 10`,
    ],
    [
      'a higher minimum',
      ({ fields }) => (fields['score'] = { type: 'number', minimum: 1, maximum: 10 }),
      `${POST} body.score: minimum: 1, was 0`,
    ],
    [
      'values of a map',
      ({ fields }) => (fields['attributes'] = { type: 'object', additionalProperties: { ...text, maxLength: 20 } }),
      `${POST} body.attributes.*: maxLength: 20, was 200`,
    ],
    [
      'no further fields',
      ({ schemas }) => (schemas.Pledge['additionalProperties'] = false),
      `${POST} body.*: further fields are no longer accepted`,
    ],
    [
      'a pattern',
      ({ schemas }) => ((schemas.Item['properties'] as Loose)['text'] = { ...text, pattern: '^[a-z]+$' }),
      `${POST} body.items[].text: pattern: ^[a-z]+$, was not limited`,
    ],
    [
      'a shorter list',
      ({ fields }) => ((fields['items'] as Loose)['maxItems'] = 5),
      `${POST} body.items: maxItems: 5, was 50`,
    ],
  ])('is in what they send: %s', (_, change, expected) => {
    expect(found(change)).toEqual([expected]);
  });

  it.each<[string, (document: ReturnType<typeof loose>) => void, string]>([
    [
      'a field gone',
      ({ schemas }) => delete (schemas.Answer['properties'] as Loose)['status'],
      `${POST} 200.status: is no longer there`,
    ],
    [
      'a field that may be missing',
      ({ schemas }) => (schemas.Answer['required'] = ['revision']),
      `${POST} 200.status: was always there, and may now be missing`,
    ],
    [
      'a wider type',
      ({ schemas }) => ((schemas.Answer['properties'] as Loose)['revision'] = { type: 'number' }),
      `${POST} 200.revision: type: number, was integer`,
    ],
    [
      'a value that nobody knows',
      ({ schemas }) => ((schemas.Answer['properties'] as Loose)['status'] = { enum: ['done', 'open', 'late'] }),
      `${POST} 200.status: values: "done", "open", "late", was "done", "open"`,
    ],
    [
      'an alternative that nobody knows',
      ({ schemas }) =>
        ((schemas.Answer['properties'] as Loose)['by'] = { anyOf: [text, { type: 'integer' }, { type: 'null' }] }),
      `${POST} 200.by: a new alternative may be answered: {"type":"null"}`,
    ],
    ['a response gone', ({ post }) => delete (post['responses'] as Loose)[202], `${POST} 202: the response is gone`],
    [
      'a content type gone',
      ({ post }) => ((post['responses'] as Loose)[200] = { content: {} }),
      `${POST} 200: application/json is gone`,
    ],
  ])('is in what they read: %s', (_, change, expected) => {
    expect(found(change)).toEqual([expected]);
  });

  it('is a parameter that is gone or newly required, and a body that must be there', () => {
    const change = ({ post }: ReturnType<typeof loose>) => {
      post['parameters'] = [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }];
      (post['requestBody'] as Loose)['required'] = true;
    };
    expect(found(change)).toEqual([
      `${POST} query parameter dryRun: the parameter is no longer accepted`,
      `${POST} header parameter If-Match: the parameter is newly required`,
      `${POST} body: a body is newly required`,
    ]);
  });

  it('is a door that was open to somebody, and another key', () => {
    expect(found(({ post }) => (post['security'] = [{ bearer: [] }]))).toEqual([
      `${POST}: key was enough to be let in, and no longer is`,
    ]);
    expect(found(({ post }) => (post['security'] = [{ bearer: [] }, { key: ['pledges', 'more'] }]))).toHaveLength(1);
    expect(found((document) => Object.assign(document, { security: [{ bearer: [] }] }))).toEqual([
      'GET /v1/pledges: nothing was enough to be let in, and no longer is',
    ]);
    expect(found(({ components }) => (components.securitySchemes.bearer = { type: 'http', scheme: 'basic' }))).toEqual([
      'security scheme bearer: has changed',
    ]);
  });
});

describe('what breaks nobody', () => {
  it.each<[string, (document: ReturnType<typeof loose>) => void]>([
    ['a new operation', ({ paths }) => Object.assign(paths, { '/v1/new': { get: { responses: { 200: {} } } } })],
    ['an optional field', ({ fields }) => (fields['note'] = text)],
    ['a field no longer required', ({ schemas }) => (schemas.Pledge['required'] = [])],
    ['a wider range', ({ fields }) => (fields['score'] = { type: 'number', minimum: -5 })],
    ['a further value to send', ({ fields }) => (fields['kind'] = { enum: ['public', 'open', 'late'] })],
    ['a further field to read', ({ schemas }) => ((schemas.Answer['properties'] as Loose)['at'] = text)],
    ['a further response', ({ post }) => ((post['responses'] as Loose)[409] = {})],
    ['a further way to sign in', ({ post }) => (post['security'] as Loose[]).push({ other: [] })],
    ['an optional parameter', ({ post }) => (post['parameters'] as Loose[]).push({ name: 'limit', in: 'query' })],
    ['an alternative to send', ({ fields }) => (fields['score'] = { oneOf: [{ type: 'number' }, { type: 'string' }] })],
  ])('%s', (_, change) => {
    expect(found(change)).toEqual([]);
  });
});
