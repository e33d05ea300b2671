/** What is wrong in an expression, where, and what was meant. Offsets count from the start of the expression. */
export interface ExpressionProblem {
  readonly code: 'unknown-fact' | 'wrong-expression';
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint?: string;
}
