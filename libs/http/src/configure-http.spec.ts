import { gunzipSync } from 'node:zlib';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccessControl } from './access/access-control';
import { ClosedAccess } from './access/closed-access';
import { Needs, publicRead } from './access/route-access';
import { configureHttp } from './configure-http';
import { httpAdapter } from './http-adapter';

const title = { zh: '查看', en: 'Read' };
const MUCH = 'much '.repeat(1_000);

@Controller('v1')
class Answers {
  @Needs(publicRead('answers.read-much', title))
  @Get('much')
  much(): object {
    return { text: MUCH };
  }

  @Needs({ name: 'answers.read-secret', kind: 'query', roles: { administrator: 'all' }, title })
  @Get('secret')
  secret(): object {
    return {};
  }
}

@Module({ controllers: [Answers], providers: [{ provide: AccessControl, useClass: ClosedAccess }] })
class Served {}

const quiet = { debug: () => undefined, info: () => undefined, error: () => undefined };

describe('every answer', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(Served, httpAdapter(['127.0.0.1']), { logger: false });
    await configureHttp(app, quiet, { origins: ['https://console.example'] });
    await app.init();
  });

  afterAll(() => app.close());

  const ask = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers });

  it.each(['/v1/much', '/v1/secret', '/nothing', '/%'])(
    'of %s is data, and nothing else can be made of it',
    async (url) => {
      const { headers } = await ask(url);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      expect(headers).not.toHaveProperty('strict-transport-security');
    },
  );

  it('over TLS asks to come over TLS again', async () => {
    const { headers } = await ask('/v1/much', { 'x-forwarded-proto': 'https' });
    expect(headers).toHaveProperty('strict-transport-security', 'max-age=31536000');
  });

  it('is compressed for who takes that', async () => {
    const { headers, rawPayload } = await ask('/v1/much', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(rawPayload).toString())).toEqual({ text: MUCH });
    expect((await ask('/v1/much')).json()).toEqual({ text: MUCH });
    expect((await ask('/v1/secret', { 'accept-encoding': 'gzip' })).headers).not.toHaveProperty('content-encoding');
  });

  it('has its problems titled in the language that is liked best', async () => {
    const { headers, body } = await ask('/nothing', { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' });
    expect(headers['content-language']).toBe('zh-CN');
    expect(JSON.parse(body)).toMatchObject({ title: '没有找到', code: 'not-found' });
    expect((await ask('/nothing')).json()).toMatchObject({ title: 'Not found' });
  });

  it('can be read by pages of the origins that are named, refusals too, and by no others', async () => {
    const origin = 'https://console.example';
    for (const url of ['/v1/much', '/v1/secret']) {
      expect((await ask(url, { origin })).headers['access-control-allow-origin']).toBe(origin);
      expect((await ask(url, { origin: 'https://other.example' })).headers).not.toHaveProperty(
        'access-control-allow-origin',
      );
    }
    expect((await ask('/v1/secret', { origin })).statusCode).toBe(401);
  });
});
