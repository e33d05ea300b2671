import type { ASTNode } from '@marcbachmann/cel-js';
import type { FactCatalogue } from './fact-catalogue';
import { namesIn } from './syntax';

/** An expression ready to be evaluated. */
export interface CompiledExpression {
  readonly evaluate: (context: Readonly<Record<string, unknown>>) => unknown;
  readonly ast: ASTNode;
  /** The facts that it mentions, each once. */
  readonly names: readonly string[];
}

/** Expressions come from definitions, of which there are few: each is parsed once. */
const known = new WeakMap<FactCatalogue, Map<string, CompiledExpression>>();

/** Compiles an expression of a checked definition. */
export function compiled(catalogue: FactCatalogue, expression: string): CompiledExpression {
  const ofCatalogue = known.get(catalogue) ?? new Map<string, CompiledExpression>();
  known.set(catalogue, ofCatalogue);
  const result = ofCatalogue.get(expression) ?? compile(catalogue, expression);
  ofCatalogue.set(expression, result);
  return result;
}

function compile({ environment }: FactCatalogue, expression: string): CompiledExpression {
  const parsed = environment.parse(expression);
  const names = new Set(namesIn(parsed.ast).map(({ name }) => name));
  return { evaluate: (context) => parsed(context) as unknown, ast: parsed.ast, names: [...names] };
}
