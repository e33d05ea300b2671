import { type CommandGiver, type CommandSender, type Engine, policyReaction } from '@pacesetter/engine';
import type { Clock } from '@pacesetter/kernel';
import type { Reaction } from '@pacesetter/projections';
import type { Writing } from '../stillness';
import { CommandQueue } from './command-queue';

/** Whose hands do what a rehearsal decides. */
export interface Hands {
  readonly sender: CommandGiver;
  /** All policies, with the same hands. */
  readonly reaction: Reaction;
  readonly writing: Writing;
  /** As long as it is the same, nothing has been appended; see `DrivenReactionOptions.appends`. */
  readonly reads: () => number;
}

/** One process does everything: nobody but it writes. */
export function byItself({ parts }: Engine, sender: CommandSender): Hands {
  const { executor, reaction } = parts;
  const appends = () => executor.appends;
  return { sender, reaction, writing: { pending: () => executor.pending, appends }, reads: appends };
}

/** Other processes do it: what they have written is found out by looking. */
export function byQueue({ parts }: Engine, clock: Clock): Hands {
  const { queue, composition, store } = parts;
  const sender = new CommandQueue({ queue, clock, streamOf: (request) => composition.commands.streamOf(request) });
  const policies = composition.contexts.flatMap(({ policies: all = [] }) => all);
  let looks = 0;
  return {
    sender,
    reaction: policyReaction(policies, sender),
    writing: { pending: () => 0, appends: () => store.head() },
    reads: () => ++looks,
  };
}
