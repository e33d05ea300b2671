import type { Provider, Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Command, CommandResult } from '@pacesetter/kernel';
import type { HandledFeature } from './command-handling';
import { CommandExecutor } from './command-executor';

/** A `@nestjs/cqrs` handler for each feature; all of them lead to the executor. */
export function commandHandlers(features: readonly HandledFeature[]): Provider[] {
  return features.map(handlerFor);
}

function handlerFor(handled: HandledFeature): Type<ICommandHandler> {
  const { command } = handled.feature;

  @CommandHandler(command)
  class FeatureHandler implements ICommandHandler<Command, CommandResult> {
    constructor(private readonly executor: CommandExecutor) {}

    execute(given: Command): Promise<CommandResult> {
      return this.executor.execute(handled, given);
    }
  }
  Object.defineProperty(FeatureHandler, 'name', { value: `${command.name}Handler` });
  return FeatureHandler;
}
