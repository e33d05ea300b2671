/** Something of the running campaign that the new version has no place for. */
export interface MigrationProblem {
  /** Where in the definition. */
  readonly where: string;
  readonly problem: string;
  /** How to mend the definition. */
  readonly mend: string;
}

/** When a move is decided. */
export interface MigrationMoment {
  readonly now: string;
  /** Until when there is time at least for what comes new and would be over. */
  readonly graceEndsAt: string;
}
