import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { HttpLog } from './http-log';
import compress from '@fastify/compress';
import { admitRequests } from './access/admission';
import { closeSilentConnections } from './close-silent-connections';
import { ProblemDetailsFilter } from './problem-details.filter';
import { secureHeaders } from './secure-headers';
import { validation } from './validation';

/** Answers of fewer bytes gain nothing from being compressed. */
const WORTH_COMPRESSING = 1_024;

/** What pages of other origins may read of an answer besides its body. */
const EXPOSED = ['etag', 'retry-after', 'www-authenticate', 'pacesetter-next', 'pacesetter-page'];

/** Which pages besides our own may read answers (CORS). */
export interface CrossOrigin {
  /** E.g. `https://console.example`; none when absent. */
  readonly origins?: readonly string[];
}

/** What holds for every route: parameters are validated, errors are problem details, answers are compressed for who takes gzip, requests are logged. */
export async function configureHttp(
  app: NestFastifyApplication,
  log: HttpLog,
  { origins = [] }: CrossOrigin = {},
): Promise<void> {
  app.useGlobalPipes(validation());
  app.useGlobalFilters(new ProblemDetailsFilter(app.getHttpAdapter(), log));
  const server = app.getHttpAdapter().getInstance();
  closeSilentConnections(server);
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(secureHeaders(request));
  });
  if (origins.length > 0) app.enableCors({ origin: [...origins], exposedHeaders: [...EXPOSED] });
  // Requests are not: a small one could become a very large one.
  await app.register(compress, { encodings: ['gzip'], threshold: WORTH_COMPRESSING, globalDecompression: false });
  // After the one for pages of other origins: those are to be able to read why they were refused.
  admitRequests(app);
  server.addHook('onResponse', async ({ method, url }, { statusCode, elapsedTime }) => {
    const facts = { method, url, status: statusCode, ms: Math.round(elapsedTime) };
    if (url.startsWith('/health')) log.debug(facts, 'request');
    else log.info(facts, 'request');
  });
}
