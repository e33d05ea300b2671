import { createHash } from 'node:crypto';
import type { ProgrammeDefinition } from '../definition/programme-definition';

/** SHA-256 in hex over the definition as JSON with sorted field names. */
export function definitionDigest(definition: ProgrammeDefinition): string {
  return createHash('sha256').update(JSON.stringify(definition, sortedFields)).digest('hex');
}

function sortedFields(_field: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
