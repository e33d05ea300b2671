import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FirstStart, prepareSignIn } from '@pacesetter/accounts';
import { Engine, EngineModule } from '@pacesetter/engine';
import { configureHttp, httpAdapter } from '@pacesetter/http';
import type { Logger } from 'pino';
import { engineOptions } from '../engine';
import { Failure } from '../failure';
import type { Settings } from '../settings';
import { readHttpSettings } from './http-settings';
import { stopSignal } from './stop-signal';

/** What serving needs besides the settings. */
export interface Serving {
  readonly databaseUrl: string;
  readonly log: Logger;
  /** Told the address when it can be asked. */
  readonly onReady: (address: string) => void;
  /** Told the first administrator's password, when the account has just been made. */
  readonly onFirstStart: (first: FirstStart) => void;
}

/** Serves and keeps campaigns going until somebody stops the process: no new requests then, what is in hand is finished. */
export async function serveUntilStopped(settings: Settings, serving: Serving): Promise<void> {
  const { databaseUrl, log, onReady, onFirstStart } = serving;
  const { origins, proxies } = readHttpSettings();
  const options = await engineOptions(settings, databaseUrl, { roles: ['projector', 'worker'], log });
  const app = await NestFactory.create<NestFastifyApplication>(EngineModule.register(options), httpAdapter(proxies), {
    logger: false,
    abortOnError: false,
  });
  try {
    const stopped = stopSignal();
    await configureHttp(app, log, { origins });
    // Only then does the command bus know its handlers.
    await app.init();
    const engine = app.get(Engine);
    await engine.start();
    const first = await prepareSignIn(app, engine);
    if (first !== undefined) onFirstStart(first);
    await listen(app, settings);
    onReady(await addressOf(app));
    log.info({ signal: await stopped }, 'stopping');
  } finally {
    await app.close();
  }
}

/** @throws Failure when somebody else has the port */
async function listen(app: NestFastifyApplication, { host, port }: Settings): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const reason = code === 'EACCES' ? 'may not be used' : 'is taken';
    throw new Failure(
      `port ${port} on ${host} ${reason}: choose another one with --port N or PORT=N (0 takes a free one)`,
      { cause: error },
    );
  }
}

/** One that can be opened: who listens everywhere is asked at the loopback. */
async function addressOf(app: NestFastifyApplication): Promise<string> {
  const url = new URL(await app.getUrl());
  return url.origin.replace('[::1]', 'localhost');
}
