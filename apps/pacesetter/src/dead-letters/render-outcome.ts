import { table } from '../report/text-table';

/** What became of the jobs of a kind. */
export interface JobsDecided {
  readonly decided: number;
  /** Somebody else was faster. */
  readonly settled: number;
}

/** What a decision on several jobs came to, by their kinds. */
export function renderOutcome(command: string, outcome: ReadonlyMap<string, JobsDecided>, dryRun: boolean): string {
  if (outcome.size === 0) return 'No job is dead.\n';
  const heads = ['job', dryRun ? `${command} would be recorded` : `${command} recorded`, 'decided by others meanwhile'];
  return table(
    heads,
    [...outcome].sort().map(([job, { decided, settled }]) => [job, decided, settled]),
  );
}
