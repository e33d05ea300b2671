/** One thing that is wrong with one row. */
export interface RowProblem {
  /** 1-based line in the file, the header being line 1; the last one of a row that takes several. */
  readonly line: number;
  readonly column: string;
  readonly problem: string;
}

/** Notes what is wrong with a column of the row in hand. */
export type Complain = (column: string, problem: string) => void;

const SHOWN = 20;

/** Rows that cannot be imported, all of them named. */
export class OrganizationFileError extends Error {
  override readonly name = 'OrganizationFileError';

  constructor(
    readonly file: string,
    readonly problems: readonly RowProblem[],
    options?: ErrorOptions,
  ) {
    const shown = problems.slice(0, SHOWN).map(({ line, column, problem }) => `  line ${line}, ${column}: ${problem}`);
    const rest = problems.length > SHOWN ? `\n  … and ${problems.length - SHOWN} more` : '';
    super(`${file} cannot be imported:\n${shown.join('\n')}${rest}`, options);
  }
}
