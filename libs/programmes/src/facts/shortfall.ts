import type { ASTNode } from '@marcbachmann/cel-js';
import { daysBetween } from '../calendar/calendar';
import { compiled } from './compiled-expression';
import type { FactCatalogue } from './fact-catalogue';
import { FactDay } from './fact-day';
import { dottedName } from './syntax';

/** How far a failed comparison was from holding. */
export interface Shortfall {
  /** The fact that fell short. */
  readonly fact: string;
  readonly operator: ComparisonOperator;
  readonly actual: string | number | boolean;
  /** What it was compared with. */
  readonly required: string | number | boolean;
  /** The distance: a number, or days between days; absent for words. 0 when equality itself is what failed. */
  readonly by?: number;
}

const operators = ['==', '!=', '<', '<=', '>', '>='] as const;
export type ComparisonOperator = (typeof operators)[number];

/** The shortfall of a failed comparison with a fact on its left; of a chain of `&&`, that of the first part that failed. */
export function shortfallOf(
  catalogue: FactCatalogue,
  node: ASTNode,
  context: Readonly<Record<string, unknown>>,
): Shortfall | undefined {
  const value = (part: ASTNode): unknown =>
    compiled(catalogue, part.input.slice(part.start, part.end)).evaluate(context);
  if (node.op === '&&') {
    const failed = node.args.find((part) => value(part) !== true);
    return failed && shortfallOf(catalogue, failed, context);
  }
  const operator = operators.find((known) => known === node.op);
  if (!operator) return undefined;
  const [left, right] = node.args as readonly [ASTNode, ASTNode];
  const fact = dottedName(left);
  return fact === undefined ? undefined : { fact, operator, ...distance(value(left), value(right)) };
}

function distance(left: unknown, right: unknown): Pick<Shortfall, 'actual' | 'required' | 'by'> {
  const actual = plain(left);
  const required = plain(right);
  if (left instanceof FactDay && right instanceof FactDay)
    return { actual, required, by: Math.abs(daysBetween(left.text, right.text)) };
  if (typeof actual !== 'number' || typeof required !== 'number') return { actual, required };
  return { actual, required, by: rounded(Math.abs(required - actual)) };
}

function plain(value: unknown): string | number | boolean {
  if (value instanceof FactDay) return value.text;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** 0.95 - 0.9 is 0.05 to people. */
function rounded(number: number): number {
  return Number(number.toFixed(9));
}
