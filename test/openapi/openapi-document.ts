import { resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { EngineModule } from '@pacesetter/engine';
import { httpAdapter, ProblemAnswer } from '@pacesetter/http';
import { systemClock } from '@pacesetter/kernel';
import { contexts } from '@pacesetter/services';
import { withNamedShapes } from './named-shapes';

/** The document as it is published. */
export const OPENAPI = resolve(__dirname, '../../docs/openapi.json');

/** Nothing is opened and nothing runs: only the routes are looked at. */
const NOWHERE = 'postgres://nowhere';

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

const DESCRIPTION = [
  'Excellence campaigns (创先争优): commands and what is to be read. Errors are problem details (RFC 9457), their titles',
  'and details in the language that `Accept-Language` likes best (`zh`, `en`). Lists come in pages: `limit` items, and',
  '`next`, which is `after` of the next page; null at the end. They are filtered by the parameters that name a field, and',
  'sorted by `sort`; a parameter that a route does not have is refused. A body has at most 1 MiB, an address at most 16',
  'KiB, a part of a path at most 300 characters, a list in a body at most 1,000 elements where nothing else is said.',
].join(' ');

const PROBLEM = {
  status: 'default',
  description: 'what was asked for was not done: `code` and `detail` say why',
  content: { 'application/problem+json': { schema: ProblemAnswer } },
} as unknown as Parameters<DocumentBuilder['addGlobalResponse']>[0];

/** Describes every route of the product (OpenAPI 3.1), from the routes themselves. */
export async function openapiDocument(): Promise<OpenAPIObject> {
  const engine = EngineModule.register({
    databaseUrl: NOWHERE,
    queue: { backend: 'postgres', url: NOWHERE },
    clock: systemClock,
    contexts,
    roles: [],
    log: quiet,
  });
  const app = await NestFactory.create<NestFastifyApplication>(engine, httpAdapter(), {
    preview: true,
    abortOnError: false,
    logger: ['error'],
  });
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Pacesetter')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', 'the server that serves this document')
    .addBearerAuth()
    .addGlobalResponse(PROBLEM)
    .build();
  return withNamedShapes(SwaggerModule.createDocument(app, description));
}

/** As it is written to the file. */
export async function openapiText(): Promise<string> {
  return `${JSON.stringify(await openapiDocument(), null, 2)}\n`;
}
