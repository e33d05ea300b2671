import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Engine, EngineModule } from '@pacesetter/engine';
import { configureHttp, httpAdapter } from '@pacesetter/http';
import { systemClock } from '@pacesetter/kernel';
import { deadLetters, jobEvents } from '@pacesetter/queue';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { contexts } from '@pacesetter/services';
import { AnswerSchemas } from './answer-schemas';
import { everythingOnce, signInAll } from './answered-world';
import { openapiDocument } from './openapi-document';
import { type Asked, listQueries, pathOf, type Parameter } from './asked';

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** It would never end; what it sends is checked where feeds are. */
const ENDLESS = '/v1/streams/{stream}/live';

/** Examples make no sense together, so that policies stop; of the webhook's secret the vault knows nothing. */
const NOT_SHOWN = ['503 /health', '200 /v1/subscriptions/{id}/keys'];

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
}

describe('what is answered', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let document: OpenAPIObject;
  let schemas: AnswerSchemas;
  let office = '';
  let voter = '';

  beforeAll(async () => {
    process.env['PACESETTER_REQUESTS_PER_MINUTE'] = '999999999';
    [database, document] = await Promise.all([testDatabase(), openapiDocument()]);
    schemas = new AnswerSchemas(document);
    const queue = { backend: 'postgres', url: database.url } as const;
    const options = { databaseUrl: database.url, queue, clock: systemClock, contexts, log: quiet } as const;
    const engine = EngineModule.register({ ...options, roles: ['projector'] });
    app = await NestFactory.create<NestFastifyApplication>(engine, httpAdapter(), { logger: false });
    await configureHttp(app, quiet);
    await app.init();
    await app.get(Engine).start();
    [office, voter] = await signInAll(app);
    await everythingOnce(app, [...contexts, { name: 'jobs', events: jobEvents }], database.pool);
    const { parts } = app.get(Engine);
    const views = contexts.flatMap(({ projections }) => projections.map(({ name }) => name));
    await parts.views.caughtUp([...views, deadLetters.name]);
  }, 60_000);

  afterAll(async () => {
    delete process.env['PACESETTER_REQUESTS_PER_MINUTE'];
    await app.close();
    await database.drop();
  });

  const get = async ({ path, query = '' }: Asked, headers: Record<string, string> = {}): Promise<Answer> => {
    const authorization = `Bearer ${path.endsWith('/credential') ? voter : office}`;
    const url = `${pathOf(path)}${query === '' ? '' : `?${query}`}`;
    const answer = await app.inject({ method: 'GET', url, headers: { authorization, ...headers } });
    return { status: answer.statusCode, type: String(answer.headers['content-type']), body: answer.json() };
  };
  const reads = () =>
    Object.entries(document.paths).flatMap(([path, { get: read }]) =>
      read === undefined || path === ENDLESS ? [] : [{ path, parameters: (read.parameters ?? []) as Parameter[] }],
    );
  const firstPage = (path: string) => ({ path, query: path.endsWith('/awards') ? 'standing=conferred' : '' });

  it('is what the document says, no field more, and shows an example of everything', async () => {
    const answers = await Promise.all(reads().map(async ({ path }) => ({ path, answer: await get(firstPage(path)) })));
    expect(answers.flatMap(({ path, answer }) => schemas.problems(path, answer))).toEqual([]);
    const empty = answers.filter(({ answer: { status, body } }) => status !== 200 || isEmpty(body));
    expect(empty.map(({ path, answer: { status } }) => `${status} ${path}`)).toEqual(NOT_SHOWN);
  });

  it('is the same as a batch of CloudEvents', async () => {
    const path = '/v1/streams/{stream}/events';
    const answer = await get({ path }, { accept: 'application/cloudevents-batch+json' });
    expect(answer.type).toContain('application/cloudevents-batch+json');
    expect(schemas.problems(path, answer)).toEqual([]);
  });

  it('is a documented problem where it is refused, which names the parameters that there are', async () => {
    for (const { path, parameters } of reads()) {
      const queried = parameters.filter((each) => each.in === 'query');
      if (queried.length === 0) continue;
      const answer = await get({ path, query: 'colour=red' });
      expect([path, schemas.problems(path, answer), answer.status]).toEqual([path, [], 400]);
      const { detail } = answer.body as { readonly detail: string };
      expect(queried.filter(({ name }) => !detail.includes(name))).toEqual([]);
    }
  });

  it('comes filtered by every documented field, and sorted by each, up and down', async () => {
    const lists = reads().filter(({ parameters }) => parameters.some(({ name }) => name === 'sort'));
    expect(lists.length).toBeGreaterThan(10);
    const asked = lists.flatMap(({ path, parameters }) => listQueries(path, parameters));
    const refused: string[] = [];
    for (const one of asked) {
      const { status, body } = await get(one);
      const next = (body as { readonly next?: string | null }).next ?? null;
      const following = next === null ? status : (await get({ ...one, query: `${one.query}&after=${next}` })).status;
      if (status !== 200 || following !== 200) refused.push(`${one.path}?${one.query}: ${JSON.stringify(body)}`);
    }
    expect(refused).toEqual([]);
    expect(asked.length).toBeGreaterThan(100);
  }, 60_000);

  it('says which fields a list can be sorted by, and takes no cursor of another order', async () => {
    const path = '/v1/campaigns/{id}/pledges';
    const { body } = await get({ path, query: 'sort=colour' });
    expect(body).toMatchObject({
      code: 'invalid-parameters',
      parameters: [{ parameter: 'sort', detail: expect.stringContaining('organizationId, memberId, itemKey, dueAt') }],
    });
    const after = Buffer.from(JSON.stringify(['dueAt', 'x', 'y', 'z', 'q'])).toString('base64url');
    expect(await get({ path, query: `after=${after}` })).toMatchObject({ status: 400 });
  });
});

function isEmpty(body: unknown): boolean {
  const { items } = body as { readonly items?: readonly unknown[] };
  return items?.length === 0;
}
