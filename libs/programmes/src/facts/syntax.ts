import type { ASTNode } from '@marcbachmann/cel-js';

/** A dotted name as it stands in an expression. */
export interface NameInExpression {
  readonly name: string;
  /** Offsets in the expression. */
  readonly start: number;
  readonly end: number;
}

/** Every fact name that an expression spells out, outermost path first: `plans.coverage`, not `plans`. */
export function namesIn(node: ASTNode): readonly NameInExpression[] {
  const name = dottedName(node);
  if (name !== undefined) return [{ name, start: node.start, end: node.end }];
  return childrenOf(node).flatMap(namesIn);
}

/** `a`, `a.b`, `a["b"]`; undefined for anything else. */
export function dottedName(node: ASTNode): string | undefined {
  if (node.op === 'id') return node.args;
  if (node.op !== '.' && node.op !== '[]') return undefined;
  const [object, field] = node.args;
  const parent = dottedName(object);
  const own = fieldName(field);
  return parent === undefined || own === undefined ? undefined : `${parent}.${own}`;
}

function fieldName(field: string | ASTNode): string | undefined {
  if (typeof field === 'string') return field;
  return field.op === 'value' && typeof field.args === 'string' ? field.args : undefined;
}

/** Nodes directly below a node, whatever its operator. */
export function childrenOf(node: ASTNode): readonly ASTNode[] {
  return nodesIn(node.args);
}

function nodesIn(value: unknown): readonly ASTNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value] : [];
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
