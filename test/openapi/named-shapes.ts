import { isDeepStrictEqual } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';

type Shapes = NonNullable<OpenAPIObject['components']>['schemas'];

interface Named {
  readonly $id?: unknown;
}

/** Moves every schema with a name to where names stand in a document, and refers to it from where it was. */
export function withNamedShapes(document: OpenAPIObject): OpenAPIObject {
  const shapes: Record<string, unknown> = { ...document.components?.schemas };
  const named = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(named);
    const { $id: name, ...rest } = value as Named;
    const shape = Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, named(part)]));
    if (typeof name !== 'string') return shape;
    if (shapes[name] !== undefined && !isDeepStrictEqual(shapes[name], shape)) {
      throw new Error(`two shapes are called ${name}: give one of them another name`);
    }
    shapes[name] = shape;
    return { $ref: `#/components/schemas/${name}` };
  };
  const paths = named(document.paths) as OpenAPIObject['paths'];
  const sorted = Object.fromEntries(Object.entries(shapes).sort(([one], [other]) => (one < other ? -1 : 1)));
  return { ...document, paths, components: { ...document.components, schemas: sorted as Shapes } };
}
