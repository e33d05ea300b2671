import { NestFactory } from '@nestjs/core';
import { Engine, EngineModule, type EngineOptions } from '@pacesetter/engine';
import { systemClock } from '@pacesetter/kernel';
import { commandLog } from './command-log';
import { contexts } from './contexts';
import { openMainDatabase, type Settings } from './settings';

/** How the engine runs for real: on the system's clock, with every context. */
export function engineOptions(
  { queue }: Settings,
  databaseUrl: string,
  { roles, log }: Pick<EngineOptions, 'roles' | 'log'>,
): EngineOptions {
  return { databaseUrl, queue: { url: databaseUrl, ...queue }, clock: systemClock, contexts, roles, log };
}

/**
 * Works with an engine that does nothing by itself, whether or not another process serves the same database; everything
 * is closed afterwards.
 */
export async function withEngine<Result>(
  settings: Settings,
  work: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  const database = await openMainDatabase(settings);
  try {
    const options = engineOptions(settings, database.url, { roles: [], log: commandLog() });
    const app = await NestFactory.createApplicationContext(EngineModule.register(options), {
      logger: false,
      abortOnError: false,
    });
    try {
      const engine = app.get(Engine);
      await engine.parts.projections.prepare();
      return await work(engine);
    } finally {
      await app.close();
    }
  } finally {
    await database.stop();
  }
}
