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

/** Which command types there are: exactly one feature for each name. */
export class CommandRegistry {
  private readonly byName = new Map<string, HandledFeature>();

  /** @throws WiringError when two features handle a command. */
  constructor(readonly features: readonly HandledFeature[]) {
    const problems: string[] = [];
    for (const handled of features) {
      const { name } = handled.feature.command;
      if (this.byName.has(name)) problems.push(`command ${name} has two handlers`);
      this.byName.set(name, handled);
    }
    if (problems.length > 0) throw new WiringError(problems);
  }

  has(command: CommandClass): boolean {
    return this.byName.get(command.name)?.feature.command === command;
  }

  /** The stream that a request concerns. @throws RangeError when nobody handles the command. */
  streamOf({ command, data }: Pick<CommandRequest, 'command' | 'data'>): string {
    const { aggregate, stream } = this.find(command.name).feature;
    return streamId(aggregate.category, stream(data));
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
