import { WiringError } from '@pacesetter/commands';
import { JobCatalogue } from './job-catalogue';
import { defineJob, type JobDefinition } from './job-definition';
import type { JobHandler } from './job-handler';

const verify = defineJob<{ pledgeId: string }>('verify-pledge');
const advance = defineJob<{ campaignId: string }>('advance-phase');

function handlerOf(job: JobDefinition): JobHandler {
  return { job, handle: () => Promise.resolve() };
}

function problemsOf(handlers: readonly JobHandler[], jobs: readonly JobDefinition[]): readonly string[] {
  try {
    JobCatalogue.from(handlers, jobs);
    return [];
  } catch (error) {
    if (error instanceof WiringError) return error.problems;
    throw error;
  }
}

describe('JobCatalogue', () => {
  it('finds the one handler of each job', () => {
    const handlers = [handlerOf(verify), handlerOf(advance)];
    const catalogue = JobCatalogue.from(handlers, [verify, advance]);
    expect(catalogue.find('verify-pledge')).toBe(handlers[0]);
    expect(catalogue.find('unheard-of')).toBeUndefined();
  });

  it('names every fault at once', () => {
    const handlers = [handlerOf(verify), handlerOf(verify), handlerOf(defineJob('left-over'))];
    expect(problemsOf(handlers, [verify, advance, advance])).toEqual([
      'job "verify-pledge" has 2 handlers',
      'job "advance-phase" is defined 2 times',
      'job "advance-phase" has no handlers',
      'a handler serves the unknown job "left-over"',
    ]);
  });

  it('accepts handlers with payloads of their own', () => {
    const handler: JobHandler<{ pledgeId: string }> = {
      job: verify,
      handle: async ({ pledgeId }) => void pledgeId,
    };
    expect(problemsOf([handler], [verify])).toEqual([]);
  });
});
