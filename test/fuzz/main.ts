import 'reflect-metadata';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';
import { createDatabase, startEmbeddedPostgres } from '@pacesetter/postgres';
import { OPENAPI } from '../openapi/openapi-document';
import { fuzz, type FuzzOptions } from './fuzz';
import { type ServedProduct, serveProduct } from './served-product';

/**
 * Sends requests that follow from docs/openapi.json, most of them wrong, to the whole product, and says what it made of
 * them:
 *
 *   npm run fuzz -- [--requests 20000] [--seed N]
 */
async function main(requests: number, seed: number): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'pacesetter-fuzz-'));
  const server = await startEmbeddedPostgres({ dataDir });
  try {
    const document = JSON.parse(await readFile(OPENAPI, 'utf8')) as OpenAPIObject;
    const product = await serveProduct(await createDatabase(server.url(), 'fuzz'));
    try {
      await run(product, { document, requests, seed });
    } finally {
      await product.close();
    }
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function run(product: ServedProduct, options: FuzzOptions): Promise<void> {
  console.log(`seed ${options.seed}`);
  const { failures, problems, ...rest } = await fuzz(product, options);
  const { projections, policies } = await product.engine.status();
  const stopped = [...projections, policies].flatMap(({ error }) => error?.message ?? []);
  console.log(JSON.stringify(rest, null, 2));
  const found = [...failures, ...problems, ...product.failures, ...stopped];
  for (const problem of found.slice(0, 50)) console.error(`\n${problem}`);
  console.log(`${failures.length} failures, ${problems.length} commands lost, doubled or carried out though refused`);
  if (found.length > 0) process.exitCode = 1;
}

const { values } = parseArgs({ options: { requests: { type: 'string' }, seed: { type: 'string' } } });
main(Number(values.requests ?? 20_000), Number(values.seed ?? Math.floor(Math.random() * 1_000_000))).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
