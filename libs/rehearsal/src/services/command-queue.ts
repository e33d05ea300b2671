import { setTimeout as sleep } from 'node:timers/promises';
import type { Cause, CommandGiver } from '@pacesetter/engine';
import { type Clock, type CommandRequest, derivedId } from '@pacesetter/kernel';
import type { JobQueue } from '@pacesetter/queue';
import { type QueuedCommand, rehearsedCommandsJob } from './rehearsed-commands.job';

export interface CommandQueueParts {
  readonly queue: Pick<JobQueue, 'enqueue' | 'counts'>;
  readonly clock: Clock;
  readonly streamOf: (request: CommandRequest) => string;
}

interface Given {
  readonly request: CommandRequest;
  readonly cause: Cause;
}

/**
 * Gives commands through the queue, to workers that are processes of their own. What is given in the same turn goes
 * together: a job for each stream, in which its commands keep their order.
 */
export class CommandQueue implements CommandGiver {
  private waiting: Given[] = [];
  private giving?: Promise<void>;

  constructor(private readonly parts: CommandQueueParts) {}

  /** Resolves when the workers have nothing in hand any more. */
  async sendAll(requests: readonly CommandRequest[], cause: Cause): Promise<void> {
    if (requests.length === 0) return;
    this.waiting.push(...requests.map((request) => ({ request, cause })));
    await (this.giving ??= this.give());
  }

  private async give(): Promise<void> {
    await new Promise(setImmediate);
    const given = this.waiting;
    this.waiting = [];
    this.giving = undefined;
    const { queue, clock } = this.parts;
    const dueAt = clock.now();
    const jobs = [...this.byStream(given)].map(([stream, asked]) => {
      const id = derivedId('rehearsed', stream, JSON.stringify(asked));
      return { id, job: rehearsedCommandsJob.name, payload: { asked }, dueAt };
    });
    await queue.enqueue(jobs);
    await emptied(queue);
  }

  private byStream(given: readonly Given[]): ReadonlyMap<string, readonly QueuedCommand[]> {
    const byStream = new Map<string, QueuedCommand[]>();
    for (const { request, cause } of given) {
      const stream = this.parts.streamOf(request);
      const { command, ...asking } = request;
      byStream.set(stream, [...(byStream.get(stream) ?? []), { ...asking, command: command.name, cause }]);
    }
    return byStream;
  }
}

/** Waits until nothing is in the queue and in nobody's hands. */
async function emptied(queue: CommandQueueParts['queue']): Promise<void> {
  for (;;) {
    const { waiting, active, delayed } = await queue.counts();
    if (waiting + active + delayed === 0) return;
    await sleep(1);
  }
}
