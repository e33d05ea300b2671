import { resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { EngineModule } from '@pacesetter/engine';
import { httpAdapter } from '@pacesetter/http';
import { systemClock } from '@pacesetter/kernel';
import { contexts } from '@pacesetter/services';

/** The document as it is published. */
export const OPENAPI = resolve(__dirname, '../../docs/openapi.json');

/** Nothing is opened and nothing runs: only the routes are looked at. */
const NOWHERE = 'postgres://nowhere';

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

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
    .setDescription(
      'Excellence campaigns (创先争优): commands and what is to be read. Errors are problem details (RFC 9457).',
    )
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', 'the server that serves this document')
    .addBearerAuth()
    .build();
  return SwaggerModule.createDocument(app, description);
}

/** As it is written to the file. */
export async function openapiText(): Promise<string> {
  return `${JSON.stringify(await openapiDocument(), null, 2)}\n`;
}
