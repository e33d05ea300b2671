import type { ArgumentMetadata } from '@nestjs/common';
import { InvalidParameters } from './invalid-parameters';

/**
 * Refuses parameters of the address that a route does not have, and says which it has: whoever misspells a filter would
 * otherwise take the whole list for the answer.
 *
 * @throws InvalidParameters
 */
export function knownParameters(value: unknown, { type, metatype }: Pick<ArgumentMetadata, 'type' | 'metatype'>): void {
  if (type !== 'query' || metatype === undefined || typeof value !== 'object' || value === null) return;
  const known = documentedParameters(metatype);
  const unknown = Object.keys(value).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const allowed = `there are ${known.toSorted().join(', ')}`;
  throw new InvalidParameters(
    unknown.map((parameter) => ({ parameter, detail: `"${parameter}" is no parameter here: ${allowed}` })),
  );
}

/** Where `@nestjs/swagger` keeps the names of a class's properties, each behind a colon. */
const PROPERTIES = 'swagger/apiModelPropertiesArray';

/** Those that the published document has. */
function documentedParameters({ prototype }: NonNullable<ArgumentMetadata['metatype']>): readonly string[] {
  const marked = (Reflect.getMetadata(PROPERTIES, prototype as object) ?? []) as string[];
  return marked.map((name) => name.slice(1));
}
