import type { CommandBus } from '@nestjs/cqrs';
import type { CommandRegistry } from '@pacesetter/commands';
import {
  type Command,
  type CommandRequest,
  type CommandResult,
  derivedId,
  DomainError,
  SYSTEM,
} from '@pacesetter/kernel';
import type { Cause } from './context-definition';

/** How many commands of one sender are under way at the same time: enough to fill the store's groups. */
const WIDTH = 1_024;

/** Told of each command that a rule forbids. */
export type OnRefused = (request: CommandRequest, error: DomainError) => void;

export interface Tally {
  readonly accepted: number;
  readonly refused: number;
}

/** The system's own hand on the command bus: ids follow from the cause, so that asking twice counts once. */
export class CommandSender {
  constructor(
    private readonly bus: CommandBus,
    private readonly commands: CommandRegistry,
  ) {}

  /** @throws DomainError when the command is refused */
  send(request: CommandRequest, cause: Cause): Promise<CommandResult> {
    return this.bus.execute<Command, CommandResult>(this.command(request, cause));
  }

  /** Gives commands in order; those of one stream are decided in that order, others side by side. */
  async sendAll(requests: readonly CommandRequest[], cause: Cause, onRefused?: OnRefused): Promise<Tally> {
    let refused = 0;
    for (let start = 0; start < requests.length; start += WIDTH) {
      const answers = requests.slice(start, start + WIDTH).map((request) => this.isRefused(request, cause, onRefused));
      refused += (await allOrFirstError(answers)).filter(Boolean).length;
    }
    return { accepted: requests.length - refused, refused };
  }

  private async isRefused(request: CommandRequest, cause: Cause, onRefused?: OnRefused): Promise<boolean> {
    try {
      await this.send(request, cause);
      return false;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      onRefused?.(request, error as DomainError);
      return true;
    }
  }

  private command(request: CommandRequest, { cause, causationId = cause, correlationId }: Cause): Command {
    const { command, data, reason, actor = SYSTEM } = request;
    const commandId = derivedId('request', cause, command.name, this.commands.streamOf(request), JSON.stringify(data));
    return new command(data, { commandId, actor, reason, correlationId: correlationId ?? causationId, causationId });
  }
}

/** Waits for all before it reports a failure: nothing goes on behind the caller's back. */
async function allOrFirstError<Value>(promises: readonly Promise<Value>[]): Promise<Value[]> {
  const settled = await Promise.allSettled(promises);
  const failed = settled.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
