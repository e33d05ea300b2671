import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Engine, EngineModule, type EngineOptions } from '@pacesetter/engine';
import { systemClock } from '@pacesetter/kernel';
import { commandLog } from './command-log';
import { contexts } from './contexts';
import { openMainDatabase, type Settings } from './settings';
import { openVault } from './vault';

/** How the engine runs for real: on the system's clock, with every context, and with the vault that the settings name. */
export async function engineOptions(
  settings: Settings,
  databaseUrl: string,
  { roles, log }: Pick<EngineOptions, 'roles' | 'log'>,
): Promise<EngineOptions> {
  const vault = await openVault(settings, databaseUrl);
  const queue = { url: databaseUrl, ...settings.queue };
  return { databaseUrl, vault, queue, clock: systemClock, contexts, roles, log };
}

/**
 * Works with an engine that does nothing by itself, whether or not another process serves the same database; everything
 * is closed afterwards.
 */
export async function withEngine<Result>(
  settings: Settings,
  work: (engine: Engine, app: INestApplicationContext) => Promise<Result>,
): Promise<Result> {
  const database = await openMainDatabase(settings);
  try {
    const options = await engineOptions(settings, database.url, { roles: [], log: commandLog() });
    const app = await NestFactory.createApplicationContext(EngineModule.register(options), {
      logger: false,
      abortOnError: false,
    });
    try {
      const engine = app.get(Engine);
      await engine.parts.projections.prepare();
      return await work(engine, app);
    } finally {
      await app.close();
    }
  } finally {
    await database.stop();
  }
}
