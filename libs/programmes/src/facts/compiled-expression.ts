import type { ParseResult } from '@marcbachmann/cel-js';
import type { FactCatalogue } from './fact-catalogue';

/** Expressions come from definitions, of which there are few: each is parsed once. */
const parsed = new WeakMap<FactCatalogue, Map<string, ParseResult>>();

/** An expression of a checked definition, ready to be evaluated. */
export function compiled(catalogue: FactCatalogue, expression: string): ParseResult {
  const known = parsed.get(catalogue) ?? new Map<string, ParseResult>();
  parsed.set(catalogue, known);
  const result = known.get(expression) ?? catalogue.environment.parse(expression);
  known.set(expression, result);
  return result;
}
