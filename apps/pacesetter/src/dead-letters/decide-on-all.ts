import { type CommandClass, DomainError, startedBy } from '@pacesetter/kernel';
import { type DeadLetterPage, DeadLetterQuery, type DeadLetterRow } from '@pacesetter/queue';
import type { Engine } from '@pacesetter/engine';
import { readSettings } from '@pacesetter/services';
import { administrator } from '../administrator';
import { withEngine } from '../engine';
import { renderOutcome } from './render-outcome';

/** A decision on all dead jobs of a kind, or of an error. */
export interface BatchDecision extends Pick<DeadLetterPage, 'job' | 'error'> {
  readonly reason: string;
  readonly dryRun?: boolean;
  readonly data?: string;
}

const PAGE = 500;

/** Decides on one job after the other, the longest dead first. Cut off and given again, it goes on with what is left. */
export async function decideOnAll(
  command: CommandClass<{ readonly timerId: string }>,
  { data, ...decision }: BatchDecision,
): Promise<void> {
  const outcome = await withEngine(readSettings({ data }), async (engine) => {
    const counts = new Map<string, { decided: number; settled: number }>();
    for await (const { timerId, job } of deadJobs(engine, decision)) {
      const count = counts.get(job) ?? { decided: 0, settled: 0 };
      counts.set(job, count);
      const done = decision.dryRun === true || (await decideOn(engine, command, { timerId, reason: decision.reason }));
      if (done) count.decided++;
      else count.settled++;
    }
    return counts;
  });
  process.stdout.write(renderOutcome(command.name, outcome, decision.dryRun === true));
}

async function* deadJobs(
  { parts }: Engine,
  { job, error }: Pick<DeadLetterPage, 'job' | 'error'>,
): AsyncGenerator<DeadLetterRow> {
  const letters = new DeadLetterQuery(parts.views);
  let after: DeadLetterRow | undefined;
  do {
    const page = await letters.page({ status: 'dead', limit: PAGE, job, error, after });
    yield* page;
    after = page.length < PAGE ? undefined : page.at(-1);
  } while (after !== undefined);
}

/** Answers false when somebody else has decided meanwhile. */
async function decideOn(
  { parts }: Engine,
  command: CommandClass<{ readonly timerId: string }>,
  { timerId, reason }: { readonly timerId: string; readonly reason: string },
): Promise<boolean> {
  try {
    await parts.bus.execute(new command({ timerId }, startedBy({ actor: administrator(), reason })));
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'job-not-dead') return false;
    throw error;
  }
}
