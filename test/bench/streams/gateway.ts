import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Engine, EngineModule } from '@pacesetter/engine';
import { configureHttp, httpAdapter } from '@pacesetter/http';
import { systemClock } from '@pacesetter/kernel';
import { organizationsContext } from '@pacesetter/organizations/module';
import { streamsContext } from '@pacesetter/streams/module';
import { noticeBoard } from '../../../libs/contexts/streams/test/notice-board';

const MIB = 1024 * 1024;
const nothing = () => undefined;
const quiet = { debug: nothing, info: nothing, warn: console.error, error: console.error };

/** A process that serves streams and delivers webhooks, and nothing else; tells its memory when asked. */
async function main(databaseUrl: string): Promise<void> {
  const queue = { backend: 'postgres', url: databaseUrl } as const;
  const contexts = [organizationsContext, noticeBoard, streamsContext(() => ({ allowedTargets: ['127.0.0.1'] }))];
  const options = { databaseUrl, queue, clock: systemClock, contexts, log: quiet } as const;
  const module = EngineModule.register({ ...options, roles: ['projector', 'worker', 'streams'] });
  const app = await NestFactory.create<NestFastifyApplication>(module, httpAdapter(), { logger: false });
  await configureHttp(app, quiet);
  await app.get(Engine).start();
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  let highest = 0;
  const watch = setInterval(() => (highest = Math.max(highest, process.memoryUsage.rss() / MIB)), 200);
  process.on('message', (asked) => {
    if (asked === 'memory') process.send?.({ highest });
    if (asked !== 'stop') return;
    clearInterval(watch);
    void app.close().then(() => process.exit());
  });
  process.send?.({ port });
}

void main(process.argv[2] ?? '');
