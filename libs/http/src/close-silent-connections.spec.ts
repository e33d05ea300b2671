import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { configureHttp } from './configure-http';
import { httpAdapter } from './http-adapter';

@Module({})
class Nothing {}

const quiet = { debug: () => undefined, info: () => undefined, error: () => undefined };

it('a connection that was opened in advance does not keep the server from closing', async () => {
  const app = await NestFactory.create<NestFastifyApplication>(Nothing, httpAdapter(), { logger: false });
  await configureHttp(app, quiet);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  expect((await fetch(`http://127.0.0.1:${port}/nothing`)).status).toBe(404);
  const closed = once(socket, 'close');
  await app.close();
  await closed;
});
