import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { contexts } from '@pacesetter/services';
import { OPENAPI, openapiDocument, openapiText } from './openapi-document';

describe('docs/openapi.json', () => {
  let document: OpenAPIObject;

  beforeAll(async () => {
    document = await openapiDocument();
  });

  it('is up to date: otherwise run `npm run docs:openapi`', async () => {
    expect(readFileSync(OPENAPI, 'utf8')).toBe(await openapiText());
  });

  it('is a valid OpenAPI 3.1 document', () => {
    const { stdout, status } = spawnSync(process.execPath, [join(__dirname, 'lint.mjs'), OPENAPI], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('has every command that people may give', () => {
    const given = contexts.flatMap(({ http }) => http?.endpoints ?? []).map(({ feature }) => feature.command.name);
    const described = Object.values(document.paths).map(({ post }) => post?.operationId);
    expect(given.filter((name) => !described.includes(name))).toEqual([]);
  });

  it('calls no two shapes by one name', () => {
    const bodies = contexts.flatMap(({ http }) => http?.endpoints ?? []).map(({ body }) => body);
    const names = [...new Set(bodies.flatMap(shapesIn))].map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

type Shape = new () => object;

/** A shape, and those of its parts: the document knows all of them by their names alone. */
function shapesIn(shape: Shape): Shape[] {
  const prototype = shape.prototype as object;
  const properties = (Reflect.getMetadata('swagger/apiModelPropertiesArray', prototype) ?? []) as string[];
  const parts = properties.flatMap((property) => {
    const { type } = Reflect.getMetadata('swagger/apiModelProperties', prototype, property.slice(1)) as Published;
    // A part is named by a function without a prototype, a plain value by its class.
    return typeof type === 'function' && type.prototype === undefined ? shapesIn((type as () => Shape)()) : [];
  });
  return [shape, ...parts];
}

interface Published {
  readonly type?: ((() => Shape) & { readonly prototype: undefined }) | Shape;
}
