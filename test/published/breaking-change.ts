/** Something that worked for others with what was published, and would no longer. */
export interface BreakingChange {
  readonly where: string;
  readonly what: string;
  readonly mend: string;
}

/** Who writes a value: what clients send may only be asked less of, what they read may only promise more. */
export type Direction = 'sent' | 'read';

/** As a person is told. */
export function spell({ where, what, mend }: BreakingChange): string {
  return `${where}: ${what}\n    to mend it: ${mend}`;
}
