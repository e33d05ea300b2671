import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LOCAL } from '@pacesetter/authentication';
import { campaignsContext } from '@pacesetter/campaigns/module';
import { Engine, EngineModule } from '@pacesetter/engine';
import { EVENT_STORE, type EventStore } from '@pacesetter/event-store';
import { configureHttp, httpAdapter } from '@pacesetter/http';
import { startedBy, VirtualClock } from '@pacesetter/kernel';
import { RegisterOrganization } from '@pacesetter/organizations';
import { organizationsContext } from '@pacesetter/organizations/module';
import { privacyContext } from '@pacesetter/privacy/module';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { prepareSignIn } from '..';
import { accountsContext } from '../accounts.module';

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const PASSWORD = 'horse battery staple';

type Body = Record<string, unknown>;

describe('signing in', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let clock: VirtualClock;
  let first: string;
  let administrator: string;

  const ask = async (method: 'GET' | 'POST', url: string, token?: string, payload?: object) => {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await app.inject({ method, url, headers, ...(payload && { payload }) });
    const body = response.body === '' ? {} : response.json<Body>();
    return { status: response.statusCode, headers: response.headers, body };
  };
  const give = (command: string, token: string, data: object) =>
    ask('POST', `/v1/accounts/${command}`, token, { reason: 'asked for', ...data });
  const signIn = (username: string, password: string) =>
    ask('POST', '/v1/auth/token', undefined, { grant_type: 'password', username, password });
  const tokenOf = async (username: string, password: string) =>
    (await signIn(username, password)).body['access_token'] as string;

  beforeAll(async () => {
    database = await testDatabase();
    clock = new VirtualClock(new Date().toISOString());
    const queue = { backend: 'postgres', url: database.url } as const;
    const contexts = [organizationsContext, privacyContext, campaignsContext, accountsContext()];
    const options = { databaseUrl: database.url, queue, clock, contexts, log: quiet, roles: ['projector'] } as const;

    @Module({ imports: [EngineModule.register(options)] })
    class Served {}
    app = await NestFactory.create<NestFastifyApplication>(Served, httpAdapter(), { logger: false });
    await configureHttp(app, quiet);
    await app.init();
    const engine = app.get(Engine);
    await engine.start();
    first = (await prepareSignIn(app, engine))?.password ?? '';
    for (const [organizationId, parentId] of [['bureau'], ['brigade', 'bureau'], ['other']] as const) {
      const entry = { organizationId, parentId, name: organizationId, level: 'city', orgType: 'social-organisation' };
      const actor = { id: 'office', role: 'administrator' } as const;
      await engine.parts.bus.execute(
        new RegisterOrganization(JSON.parse(JSON.stringify(entry)) as never, startedBy({ actor })),
      );
    }
  }, 60_000);

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('starts with one administrator, whose password is told once and has to be changed', async () => {
    expect(await prepareSignIn(app, app.get(Engine))).toBeUndefined();
    const { body } = await signIn('administrator', first);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 600, must_change_password: true });
    const token = body['access_token'] as string;
    expect(await ask('GET', '/v1/accounts', token)).toMatchObject({
      status: 403,
      body: { code: 'password-change-required' },
    });
    expect(await ask('POST', '/v1/auth/password', token, { current: first, next: 'short' })).toMatchObject({
      status: 400,
      body: { code: 'password-wrong' },
    });
    const changed = await ask('POST', '/v1/auth/password', token, { current: first, next: PASSWORD });
    expect(changed.status).toBe(204);
    expect(await ask('GET', '/v1/auth/me', token)).toMatchObject({ status: 401, body: { code: 'session-ended' } });
    administrator = await tokenOf('administrator', PASSWORD);
    expect(await ask('GET', '/v1/auth/me', administrator)).toMatchObject({
      status: 200,
      body: { id: 'administrator', grants: [{ role: 'administrator', reach: 'all' }], mustChangePassword: false },
    });
  });

  it('keeps no password and no key in the history', async () => {
    const { rows } = await database.pool.query<{ text: string }>(
      `SELECT coalesce(string_agg(e::text, ' '), '') AS text FROM event_store.events e`,
    );
    expect(rows[0]?.text).toContain('passwordId');
    expect(rows[0]?.text).not.toContain(PASSWORD);
    expect(rows[0]?.text).not.toContain('argon2');
  });

  it('tells nobody which of account and password is wrong, and makes who guesses wait', async () => {
    const wrong = await signIn('administrator', 'guess');
    expect(wrong).toMatchObject({ status: 401, body: { code: 'sign-in-failed' } });
    expect(wrong.headers['www-authenticate']).toContain('Bearer');
    expect((await signIn('nobody', 'guess')).body).toEqual(wrong.body);
    for (let attempt = 1; attempt < 8; attempt++) expect((await signIn('nobody', 'guess')).status).toBe(401);
    const held = await signIn('nobody', 'guess');
    expect(held).toMatchObject({ status: 429, body: { code: 'too-many-attempts' } });
    expect(Number(held.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('refreshes, and ends the session of a refresh token that is shown twice', async () => {
    const { body } = await signIn('administrator', PASSWORD);
    const refresh = (refresh_token: unknown) =>
      ask('POST', '/v1/auth/token', undefined, { grant_type: 'refresh_token', refresh_token });
    const second = await refresh(body['refresh_token']);
    expect(second.status).toBe(200);
    expect((await refresh(body['refresh_token'])).status).toBe(401);
    expect((await refresh(second.body['refresh_token'])).status).toBe(401);
  });

  it('publishes what others need to check tokens', async () => {
    const { body: configuration } = await ask('GET', '/.well-known/openid-configuration');
    expect(configuration).toMatchObject({ issuer: LOCAL.issuer, jwks_uri: `${LOCAL.issuer}/.well-known/jwks.json` });
    const { body: keys } = await ask('GET', '/.well-known/jwks.json');
    expect(keys).toEqual({
      keys: [expect.objectContaining({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' })],
    });
    expect(JSON.stringify(keys)).not.toContain('"d"');
  });

  it('lets roles count at the next request, and no further than they reach', async () => {
    await give('open-account', administrator, { accountId: 'li', ofMember: false });
    const issued = await give('issue-password', administrator, { accountId: 'li' });
    const once = issued.body['secret'] as string;
    await ask('POST', '/v1/auth/password', await tokenOf('li', once), { current: once, next: PASSWORD });
    const li = await tokenOf('li', PASSWORD);
    const wish = { accountId: 'wu', grant: { role: 'officer', organizationId: 'brigade', reach: 'own' } };
    await give('open-account', administrator, { accountId: 'wu', ofMember: false });
    expect(await give('grant-role', li, wish)).toMatchObject({ status: 403, body: { code: 'role-missing' } });
    const ofBureau = { role: 'administrator', organizationId: 'bureau', reach: 'subtree' };
    expect((await give('grant-role', administrator, { accountId: 'li', grant: ofBureau })).status).toBe(200);
    expect((await give('grant-role', li, wish)).status).toBe(200);
    for (const grant of [
      { ...wish.grant, organizationId: 'other' },
      { ...wish.grant, reach: 'all' },
    ]) {
      expect(await give('grant-role', li, { accountId: 'wu', grant })).toMatchObject({
        status: 403,
        body: { code: 'outside-reach', facts: { right: 'accounts.grant-role' } },
      });
    }
    expect(await give('grant-role', administrator, { accountId: 'administrator', grant: ofBureau })).toMatchObject({
      status: 409,
      body: { code: 'own-account' },
    });
    expect((await give('close-account', administrator, { accountId: 'li' })).status).toBe(200);
    expect(await give('grant-role', li, wish)).toMatchObject({ status: 401, body: { code: 'account-unknown' } });
  });

  it('takes no token that was changed, is too old, or is none', async () => {
    const [header, payload, signature] = administrator.split('.');
    const forged = Buffer.from(JSON.stringify({ sub: 'administrator', epoch: 99 })).toString('base64url');
    for (const token of [`${header}.${forged}.${signature}`, `${header}.${payload}.`, 'nonsense', 'psk_x_y']) {
      expect((await ask('GET', '/v1/auth/me', token)).status).toBe(401);
    }
    const { alg: _alg, ...rest } = JSON.parse(Buffer.from(header ?? '', 'base64url').toString()) as Body;
    const none = Buffer.from(JSON.stringify({ ...rest, alg: 'none' })).toString('base64url');
    expect((await ask('GET', '/v1/auth/me', `${none}.${payload}.`)).status).toBe(401);
    expect(await ask('GET', '/v1/accounts')).toMatchObject({ status: 401, body: { code: 'sign-in-required' } });
  });

  it('gives keys to other systems, rotates them with an overlap, and revokes them', async () => {
    const place = { organizationId: 'bureau', reach: 'subtree' };
    const created = await give('create-api-key', administrator, {
      keyId: 'portal',
      owner: 'portal',
      place,
      scopes: ['all'],
    });
    expect(created.status).toBe(201);
    const key = created.body['secret'] as string;
    const me = await ask('GET', '/v1/auth/me', key);
    expect(me).toMatchObject({ status: 200, body: { id: 'portal', grants: [{ role: 'integrator', ...place }] } });
    expect(await ask('GET', '/v1/accounts', key)).toMatchObject({ status: 403, body: { code: 'role-missing' } });
    const rotated = await give('rotate-api-key', administrator, { keyId: 'portal', overlapHours: 1 });
    const next = rotated.body['secret'] as string;
    expect((await ask('GET', '/v1/auth/me', key)).status).toBe(200);
    clock.advanceTo(new Date(Date.parse(clock.now()) + 3_600_001).toISOString());
    expect((await ask('GET', '/v1/auth/me', key)).status).toBe(401);
    expect((await ask('GET', '/v1/auth/me', next)).status).toBe(200);
    administrator = await tokenOf('administrator', PASSWORD);
    const listed = await ask('GET', '/v1/accounts/api-keys', administrator);
    expect(listed.body['items']).toEqual([expect.objectContaining({ keyId: 'portal', lastUsed: expect.any(String) })]);
    expect((await give('revoke-api-key', administrator, { keyId: 'portal' })).status).toBe(200);
    expect((await ask('GET', '/v1/auth/me', next)).status).toBe(401);
  });

  it('records denials, failed sign-ins and reads of personal data, for good', async () => {
    const { body } = await ask('GET', '/v1/accounts/audit-trail?limit=100', administrator);
    const kinds = (body['items'] as Body[]).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['denied', 'sign-in-failed', 'signed-in', 'personal-read']));
    for (const change of [
      'UPDATE authentication.audit_trail SET code = NULL',
      'DELETE FROM authentication.audit_trail',
    ]) {
      await expect(database.pool.query(change)).rejects.toThrow(/only appended to/);
    }
  });

  it('counts on streams, whatever views have seen', async () => {
    const store = app.get<EventStore>(EVENT_STORE);
    const types = (await store.readStream('account-administrator')).map(({ type }) => type);
    expect(types).toEqual(['AccountOpened', 'RoleGranted', 'PasswordSet', 'PasswordSet']);
  });
});
