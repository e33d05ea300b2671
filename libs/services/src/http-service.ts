import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Metrics } from './metrics/metrics';
import { portError } from './port-error';
import type { Settings } from './settings/settings';

/** Answers an address that can be opened: who listens everywhere is asked at the loopback. @throws PortUnavailable */
export async function listen(app: NestFastifyApplication, { host, port }: Settings): Promise<string> {
  try {
    await app.listen(port, host);
  } catch (error) {
    throw portError(error, { port, host, setting: '--port N or PORT=N' });
  }
  const url = new URL(await app.getUrl());
  return url.origin.replace('[::1]', 'localhost');
}

/** Routes are told as they are declared: a figure for each path that somebody tries would never end. */
export function timeAnswers(app: NestFastifyApplication, metrics: Metrics): void {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) => {
    const route = routeOptions.url ?? 'none';
    metrics.answered({ method, route, status: String(statusCode) }, elapsedTime / 1_000);
  });
}
