/** Environment variable by which Jest's workers know that they belong together: when the run began, in base 36. */
const VARIABLE = 'PACESETTER_TEST_RUN';

const LEFT_BEHIND_AFTER_MS = 6 * 60 * 60 * 1000;

/** Begins a run of tests; before Jest starts its workers. */
export function beginTestRun(): void {
  process.env[VARIABLE] = Date.now().toString(36);
}

/** Names a thing that lives as long as this run, e.g. a database. */
export function nameInRun(kind: string, name: string): string {
  return `${kind}_${process.env[VARIABLE] ?? Date.now().toString(36)}_${name}`;
}

/** Whether a name was given in this run, or in one so long ago that it can only have been killed. */
export function isOver(name: string): boolean {
  const [, run = ''] = name.split('_');
  return run === process.env[VARIABLE] || Date.now() - parseInt(run, 36) > LEFT_BEHIND_AFTER_MS;
}
