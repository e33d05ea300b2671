import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { OPENAPI } from '../openapi/openapi-document';
import { fuzz, type FuzzReport } from './fuzz';
import { type ServedProduct, serveProduct } from './served-product';

/** A short run with a seed that stays; `npm run fuzz` is the long one. */
describe('requests that follow from the OpenAPI document, most of them wrong', () => {
  let database: TestDatabase;
  let product: ServedProduct;
  let report: FuzzReport;

  beforeAll(async () => {
    database = await testDatabase();
    product = await serveProduct(database.url);
    const document = JSON.parse(readFileSync(OPENAPI, 'utf8')) as OpenAPIObject;
    report = await fuzz(product, { document, requests: 2_000, seed: 1 });
  }, 120_000);

  afterAll(async () => {
    await product.close();
    await database.drop();
  }, 60_000);

  it('are all answered, none of them with an error of ours', () => {
    expect(report.failures).toEqual([]);
    expect(product.failures).toEqual([]);
    expect(report.sent).toBeGreaterThan(2_000);
  });

  it('get past the door and the checks often enough', () => {
    expect(report.acknowledged).toBeGreaterThan(150);
    expect(report.kinds).toBeGreaterThan(8);
    expect(Object.keys(report.statuses)).toEqual(expect.arrayContaining(['200', '400', '401', '404', '409', '422']));
  });

  it('lose no command, double none, and carry out none that was refused', () => {
    expect(report.problems).toEqual([]);
  });

  it('leave read models that go on', async () => {
    const { projections, policies } = await product.engine.status();
    expect(projections.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(policies.error).toBeUndefined();
  });
});
