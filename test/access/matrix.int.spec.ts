import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Engine, EngineModule } from '@pacesetter/engine';
import { configureHttp, httpAdapter } from '@pacesetter/http';
import { systemClock } from '@pacesetter/kernel';
import { prepareSignIn } from '@pacesetter/accounts';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { contexts } from '@pacesetter/services';
import { openapiDocument } from '../openapi/openapi-document';
import { isAllowed } from './expectation';
import { identities, type Identity } from './identities';
import { readTable } from './rights-table';
import { RIGHTS, rightsDocument } from './rights-document';
import { sampleBody } from './sample-body';
import { CAMPAIGN, ELSEWHERE, PASSWORD } from './tree';
import { keysFor, settle } from './world';

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** So many at a time: the server has not more connections to its database. */
const AT_ONCE = 16;
/** Ends all sessions of who asks, so everything else comes before. */
const LAST = 'POST /v1/auth/sign-out-everywhere';

interface Route {
  readonly method: string;
  readonly path: string;
}

interface Attempt {
  readonly operation: string;
  readonly who: Identity;
  readonly status: number;
  readonly body: string;
  readonly type: string;
}

const published = readTable(readFileSync(RIGHTS, 'utf8'));
const everybody = identities();
const nobody: Identity = { kind: 'nobody', account: 'nobody' };

describe('the table of rights', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let document: OpenAPIObject;
  let credentials: ReadonlyMap<string, string>;
  const routes: Route[] = [];

  beforeAll(async () => {
    process.env['PACESETTER_REQUESTS_PER_MINUTE'] = '999999999';
    [database, document] = await Promise.all([testDatabase(), openapiDocument()]);
    const queue = { backend: 'postgres', url: database.url } as const;
    const options = { databaseUrl: database.url, queue, clock: systemClock, contexts, log: quiet } as const;
    const engine = EngineModule.register({ ...options, roles: ['projector'] });
    app = await NestFactory.create<NestFastifyApplication>(engine, httpAdapter(), { logger: false });
    await configureHttp(app, quiet);
    const server = app.getHttpAdapter().getInstance();
    server.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) routes.push({ method: each, path: url });
    });
    await app.init();
    await app.get(Engine).start();
    await prepareSignIn(app, app.get(Engine));
    await settle(app, everybody);
    credentials = new Map([...(await keysFor(app, everybody)), ...(await signIn())]);
  }, 120_000);

  afterAll(async () => {
    delete process.env['PACESETTER_REQUESTS_PER_MINUTE'];
    await app.close();
    await database.drop();
  });

  const signIn = async (): Promise<readonly [string, string][]> => {
    const url = '/v1/auth/token';
    return attended(
      everybody.filter(({ kind }) => kind === 'account'),
      async ({ account }) => {
        const payload = { grant_type: 'password', username: account, password: PASSWORD };
        const answer = await app.inject({ method: 'POST', url, payload });
        return [account, answer.json<{ access_token: string }>().access_token];
      },
    );
  };

  const attempt = async ({ method, path }: Route, who: Identity, payload?: string): Promise<Attempt> => {
    const credential = credentials.get(who.account);
    const headers = {
      // Nothing that is allowed changes anything: no stream has got this far.
      'if-match': '"999999999"',
      ...(credential !== undefined && { authorization: `Bearer ${credential}` }),
      ...(payload !== undefined && { 'content-type': 'application/json' }),
    };
    const url = urlOf(path);
    const answer = await app.inject({ method: method as 'POST', url, headers, ...(payload && { payload }) });
    const type = String(answer.headers['content-type']);
    return { operation: `${method} ${path}`, who, status: answer.statusCode, body: answer.body, type };
  };

  /** As a request that is meant: its body is what the operation takes. */
  const meant = (route: Route, who: Identity) => {
    const body = sampleBody(document, route.path, route.method);
    return attempt(route, who, body === undefined ? undefined : JSON.stringify(body));
  };

  const denials = async (): Promise<number> => {
    const { rows } = await database.pool.query<{ denials: number }>(
      `SELECT count(*)::int AS denials FROM authentication.audit_trail WHERE kind = 'denied'`,
    );
    return rows[0]?.denials ?? 0;
  };

  /** Those of the running server, but for the shadow that each reading operation has. */
  const operations = () =>
    routes
      .filter(({ method }) => method !== 'HEAD')
      .sort((left, right) => Number(nameOf(left) === LAST) - Number(nameOf(right) === LAST));

  it('is published as it is: otherwise run `npm run docs:access`', () => {
    expect(readFileSync(RIGHTS, 'utf8')).toBe(rightsDocument());
  });

  it('has every operation of the running server, and no other', () => {
    expect(operations().map(nameOf).sort()).toEqual([...published.keys()].sort());
    const reading = new Set(operations().flatMap(({ method, path }) => (method === 'GET' ? path : [])));
    expect(routes.filter(({ method, path }) => method === 'HEAD' && !reading.has(path))).toEqual([]);
  });

  it('refuses before it looks at the body, and before it says whether there is such a thing', async () => {
    const closed = operations().filter((route) => published.get(nameOf(route))?.openTo === '');
    const garbage = '{"this is not';
    const unknown = await attended(closed, (route) => attempt(route, nobody, garbage));
    expect(unknown.filter(({ status }) => status !== 401)).toEqual([]);
    const roleless = everybody.find(({ role }) => role === 'reviewer') ?? nobody;
    const without = closed.filter((route) => published.get(nameOf(route))?.roles['reviewer'] === '');
    const refused = await attended(without, (route) => attempt(route, roleless, garbage));
    expect(refused.filter(({ status }) => status !== 403)).toEqual([]);
  });

  it('refuses who does not reach the place before it says what is wrong with a body, where that says the place', async () => {
    const strangers = everybody.filter(
      ({ organization, elsewhere }) => organization === ELSEWHERE && elsewhere !== true,
    );
    const wrong = operations().flatMap((route) => {
      const body = sampleBody(document, route.path, route.method);
      const line = published.get(nameOf(route));
      const who = strangers.find(({ role = '' }) => (line?.roles[role] ?? '') !== '');
      if (body === undefined || who === undefined || line === undefined || isAllowed(line, who)) return [];
      return [{ route, who, body: JSON.stringify({ ...body, colour: 'red' }) }];
    });
    const answers = await attended(wrong, ({ route, who, body }) => attempt(route, who, body));
    expect(answers.filter(({ status }) => status !== 403)).toEqual([]);
    expect(answers.length).toBeGreaterThan(80);
  });

  it('holds for what only asks for the head of an answer', async () => {
    const heads = routes.filter(({ method, path }) => method === 'HEAD' && published.get(`GET ${path}`)?.openTo === '');
    const answers = await attended(heads, (route) => attempt(route, nobody));
    expect(answers.map(({ status }) => status)).toEqual(heads.map(() => 401));
  });

  it('holds for everybody from everywhere, and every denial is recorded', async () => {
    const before = await denials();
    const attempts: Attempt[] = [];
    for (const route of operations()) attempts.push(...(await attended(everybody, (who) => meant(route, who))));
    const wrong = attempts.filter(({ operation, who, status }) => {
      const line = published.get(operation);
      return line === undefined || isAllowed(line, who) === isDenied(status);
    });
    expect(wrong.map(({ operation, who, status, body }) => `${operation} ${who.account} ${status} ${body}`)).toEqual(
      [],
    );
    expect(attempts.filter(({ status }) => status >= 500)).toEqual([]);
    const denied = attempts.filter(({ status }) => isDenied(status));
    expect(denied.filter(({ type, body }) => !isProblem(type, body))).toEqual([]);
    expect((await denials()) - before).toBe(denied.length);
    expect(attempts).toHaveLength(operations().length * everybody.length);
    // Who may is understood, too: otherwise a refused body would hide that it was asked for in vain.
    expect([...new Set(attempts.flatMap(misunderstood))].sort()).toEqual(UNLIKE_THE_SAMPLE);
  }, 180_000);
});

/** What cannot be asked for with a sample: a whole definition, what a way of signing in needs. */
const UNLIKE_THE_SAMPLE: readonly string[] = [
  'GET /v1/streams/:stream/live',
  'POST /v1/auth/password',
  'POST /v1/auth/token',
  'POST /v1/campaigns/publish-programme',
  'POST /v1/consumer-groups/:id/ack',
  'POST /v1/consumer-groups/:id/nack',
];

function misunderstood({ operation, status }: Attempt): readonly string[] {
  return status === 400 ? [operation] : [];
}

function nameOf({ method, path }: Route): string {
  return `${method} ${path}`;
}

/** The live stream would never end: it is asked for from a place that cannot be understood. */
function urlOf(path: string): string {
  const filled = path.replace('/v1/campaigns/:id', `/v1/campaigns/${CAMPAIGN}`).replaceAll(/:\w+/g, 'none');
  return filled.endsWith('/live') ? `${filled}?after=nowhere` : filled;
}

function isDenied(status: number): boolean {
  return status === 401 || status === 403;
}

function isProblem(type: string, body: string): boolean {
  if (!type.startsWith('application/problem+json')) return false;
  const { status, code, detail } = JSON.parse(body) as Record<string, unknown>;
  return typeof status === 'number' && typeof code === 'string' && typeof detail === 'string';
}

/** Works on many at the same time, and answers in their order. */
async function attended<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(work))));
  }
  return results;
}
