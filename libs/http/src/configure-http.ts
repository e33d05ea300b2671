import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { HttpLog } from './http-log';
import { admitRequests } from './access/admission';
import { closeSilentConnections } from './close-silent-connections';
import { ProblemDetailsFilter } from './problem-details.filter';
import { validation } from './validation';

/** What is said with every answer: it is data, and nothing else may be made of it. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** What holds for every route: parameters are validated, errors are problem details, requests are logged. */
export function configureHttp(app: NestFastifyApplication, log: HttpLog): void {
  app.useGlobalPipes(validation());
  app.useGlobalFilters(new ProblemDetailsFilter(app.getHttpAdapter(), log));
  const server = app.getHttpAdapter().getInstance();
  closeSilentConnections(server);
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers(HEADERS);
  });
  admitRequests(app);
  server.addHook('onResponse', async ({ method, url }, { statusCode, elapsedTime }) => {
    const facts = { method, url, status: statusCode, ms: Math.round(elapsedTime) };
    if (url.startsWith('/health')) log.debug(facts, 'request');
    else log.info(facts, 'request');
  });
}
