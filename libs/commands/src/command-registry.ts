import {
  type Command,
  type CommandClass,
  type CommandContext,
  type CommandRequest,
  streamId,
} from '@pacesetter/kernel';
import type { HandledFeature } from './command-handling';

/** The program is put together wrongly: it must not start. */
export class WiringError extends Error {
  override readonly name = 'WiringError';

  constructor(readonly problems: readonly string[]) {
    super(`cannot start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

/** A sentence for each command that more than one feature handles. */
export function repeatedCommands(features: readonly HandledFeature[]): string[] {
  const names = features.map(({ feature }) => feature.command.name);
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) < index));
  return [...repeated].map((name) => `command ${name} has two handlers`);
}

/** Which command types there are: exactly one feature for each name. */
export class CommandRegistry {
  private readonly byName = new Map<string, HandledFeature>();

  /** @throws WiringError when two features handle a command. */
  constructor(readonly features: readonly HandledFeature[]) {
    const problems = repeatedCommands(features);
    if (problems.length > 0) throw new WiringError(problems);
    for (const handled of features) this.byName.set(handled.feature.command.name, handled);
  }

  has(command: CommandClass): boolean {
    return this.byName.get(command.name)?.feature.command === command;
  }

  /** The feature that handles a command of this name. @throws RangeError when there is none. */
  handled(name: string): HandledFeature {
    return this.find(name);
  }

  /** The stream that a request concerns. @throws RangeError when nobody handles the command. */
  streamOf({ command, data }: Pick<CommandRequest, 'command' | 'data'>): string {
    const { feature } = this.find(command.name);
    return streamId(feature.aggregate.category, feature.stream(data));
  }

  /** Makes a command from its name, e.g. for commands given over HTTP or the command line. @throws RangeError when unknown. */
  make(name: string, data: unknown, context: CommandContext): Command {
    return new (this.find(name).feature.command)(data, context);
  }

  private find(name: string): HandledFeature {
    const handled = this.byName.get(name);
    if (handled === undefined) throw new RangeError(`there is no command "${name}"`);
    return handled;
  }
}
