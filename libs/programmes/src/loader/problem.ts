export type ProblemCode =
  | 'yaml'
  | 'unknown-field'
  | 'missing-field'
  | 'wrong-type'
  | 'wrong-value'
  | 'unknown-fact'
  | 'wrong-expression'
  | 'duplicate-key'
  | 'unknown-reference'
  | 'never-used'
  | 'missing-section'
  | 'phases-overlap'
  | 'wrong-order'
  | 'date-outside-phase'
  | 'date-outside-calendar'
  | 'wrong-sum';

/** One mistake in a programme file: where, what was found, and what was meant. */
export interface ProgrammeProblem {
  readonly code: ProblemCode;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  /** Characters concerned, from the column on; at least 1. */
  readonly length: number;
  readonly message: string;
  readonly hint?: string;
}

/** What a check finds: a path into the definition instead of a place in a file. */
export interface Finding {
  readonly code: ProblemCode;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint?: string;
  /** Points at the name of the field and not at its value. */
  readonly atField?: boolean;
  /** Part of a text value, as offsets in it. */
  readonly within?: { readonly start: number; readonly end: number };
}
