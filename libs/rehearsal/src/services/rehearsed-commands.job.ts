import type { Cause, ContextDefinition, JobTools } from '@pacesetter/engine';
import type { Actor, CommandClass } from '@pacesetter/kernel';
import { defineJob, type JobHandler } from '@pacesetter/queue';

/** A command as it travels through the queue. */
export interface QueuedCommand {
  /** Its class's name. */
  readonly command: string;
  readonly data: unknown;
  readonly reason?: string;
  readonly actor?: Actor;
  readonly cause: Cause;
}

/** Commands for one stream, in their order. */
export interface QueuedCommands {
  readonly asked: readonly QueuedCommand[];
}

export const rehearsedCommandsJob = defineJob<QueuedCommands>('rehearsed-commands');

/** What services of a rehearsal can do besides: give the commands that its driver puts into the queue. */
export function rehearsalContext(contexts: readonly ContextDefinition[]): ContextDefinition {
  const classes = contexts.flatMap(({ features }) => features.map(({ feature }) => feature.command as CommandClass));
  const byName = new Map(classes.map((command) => [command.name, command]));
  return {
    name: 'rehearsal',
    ...{ aggregates: [], events: [], features: [], projections: [] },
    jobDefinitions: [rehearsedCommandsJob],
    jobs: [(tools) => rehearsedCommands(tools, byName)],
  };
}

function rehearsedCommands(tools: JobTools, byName: ReadonlyMap<string, CommandClass>): JobHandler<QueuedCommands> {
  return {
    job: rehearsedCommandsJob,
    async handle({ asked }) {
      for (const { command: name, cause, ...asking } of asked) {
        const command = byName.get(name);
        if (command === undefined) throw new RangeError(`there is no command "${name}"`);
        await tools.sendAll([{ ...asking, command }], cause);
      }
    },
  };
}
