import { WiringError } from '@pacesetter/commands';
import type { JobDefinition } from './job-definition';
import type { JobHandler } from './job-handler';

/** Which jobs there are, each with its one handler. */
export class JobCatalogue {
  private constructor(private readonly handlers: ReadonlyMap<string, JobHandler>) {}

  /** @throws WiringError naming every job without a handler or with several, and every handler of an unknown job. */
  static from(handlers: readonly JobHandler[], jobs: readonly JobDefinition[]): JobCatalogue {
    const problems = [...problemsOfJobs(handlers, jobs), ...problemsOfHandlers(handlers, jobs)];
    if (problems.length > 0) throw new WiringError(problems);
    return new JobCatalogue(new Map(handlers.map((handler) => [handler.job.name, handler])));
  }

  find(job: string): JobHandler | undefined {
    return this.handlers.get(job);
  }
}

function problemsOfJobs(handlers: readonly JobHandler[], jobs: readonly JobDefinition[]): string[] {
  return [...countByName(jobs)].flatMap(([name, definitions]) => {
    const found = handlers.filter(({ job }) => job.name === name).length;
    const problems = definitions > 1 ? [`job "${name}" is defined ${definitions} times`] : [];
    return found === 1 ? problems : [...problems, `job "${name}" has ${found === 0 ? 'no' : found} handlers`];
  });
}

function problemsOfHandlers(handlers: readonly JobHandler[], jobs: readonly JobDefinition[]): string[] {
  const known = new Set(jobs.map(({ name }) => name));
  const unknown = handlers.map(({ job }) => job.name).filter((name) => !known.has(name));
  return [...new Set(unknown)].map((name) => `a handler serves the unknown job "${name}"`);
}

function countByName(jobs: readonly JobDefinition[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of jobs) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
