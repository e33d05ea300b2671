import type { ArgumentMetadata } from '@nestjs/common';
import { isPlainText } from './fields/plain-text';
import { InvalidParameters } from './invalid-parameters';

/** How deep objects and lists may lie in one another: no request needs half of it. */
const DEEPEST = 32;

/**
 * Refuses what no route could make anything of, before anything looks at the single fields: bodies nested so deep that
 * checking them would exhaust the stack, and parameters of the address with characters that no text has.
 *
 * @throws InvalidParameters
 */
export function wellFormed(
  value: unknown,
  { type, data = 'the address' }: Pick<ArgumentMetadata, 'type' | 'data'>,
): void {
  if (type === 'body' && deeperThan(value, DEEPEST)) {
    throw refused('body', `objects and lists may lie at most ${DEEPEST} deep in one another`);
  }
  if (type === 'param' || type === 'query') plainParameters(value, data);
}

function plainParameters(value: unknown, name: string): void {
  if (typeof value === 'string' && !isPlainText(value)) {
    throw refused(name, `${name} has characters that no text may have (controls, broken surrogates)`);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) plainParameters(part, key);
}

function refused(parameter: string, detail: string): InvalidParameters {
  return new InvalidParameters([{ parameter, detail }]);
}

/** Level by level, as the way down is what must not be followed. */
function deeperThan(value: unknown, most: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= most; depth++) {
    level = level.flatMap((part) =>
      typeof part === 'object' && part !== null ? (Object.values(part) as unknown[]) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
