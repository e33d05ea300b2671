import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Engine, EngineModule } from '@pacesetter/engine';
import { commandLog } from './command-log';
import { engineOptions, openMainDatabase, type Settings } from '@pacesetter/services';

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
