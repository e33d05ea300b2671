import { EventIdConflict, type EventStore } from '@pacesetter/event-store';
import { type Clock, type Command, type CommandResult, derivedId, DomainError, streamId } from '@pacesetter/kernel';
import { eventMetadata } from '../event-metadata';
import { commandEnd, type CommandEndEvent, END_VERSION } from './command-end';

/** What a decision came to. */
type Outcome = { readonly result: CommandResult } | { readonly error: unknown };

/**
 * Sees to it that a command which is sent again has one end. An earlier attempt may still be under way in another process,
 * having been decided on what was so then, and its append may succeed after the repetition was refused. Therefore the refusal
 * of a repetition takes the id that the earlier attempt's event would have: one of the two is written, whichever is first.
 * Where ids are unique in a stream alone (`capabilities.uniqueIds`), this cannot be promised.
 */
export class CommandEnds {
  constructor(
    private readonly store: Pick<EventStore, 'append' | 'readStream' | 'capabilities'>,
    private readonly clock: Clock,
  ) {}

  /**
   * @param decide decides the command on the present state each time it is asked
   * @throws what deciding throws
   */
  async decide(command: Command, decide: () => Promise<CommandResult>): Promise<CommandResult> {
    if (command.context.repeated !== true || this.store.capabilities.uniqueIds !== 'store') return decide();
    const outcome = await outcomeOf(decide);
    const stands = hasEffect(outcome) || (await this.end(command));
    // An earlier attempt was faster: its result is the answer.
    if (!stands) return decide();
    if ('error' in outcome) throw outcome.error;
    return outcome.result;
  }

  /** The attempt that comes too late is told so. @throws DomainError `command-ended` */
  async refuseIfEnded({ context }: Command): Promise<void> {
    const [end] = await this.store.readStream(streamOf(context.commandId), { limit: 1 });
    if (end === undefined) return;
    throw new DomainError(
      'command-ended',
      'this command was sent again and has ended without effect, which stands: give it anew, under another key',
      {},
      '该指令重复提交后已被拒绝或无须办理，以此为准：请换用新的幂等键重新提交',
    );
  }

  /** False when an event of the command has been written: it has had an effect. */
  private async end(command: Command): Promise<boolean> {
    const { context } = command;
    const event: CommandEndEvent = { type: 'CommandEndedWithoutEffect', data: { command: command.constructor.name } };
    const metadata = eventMetadata(context, this.clock.now(), {});
    const recorded = { ...event, id: eventIdOf(context.commandId, 0), schemaVersion: END_VERSION, metadata };
    try {
      await this.store.append(streamOf(context.commandId), 'no-stream', [recorded]);
      return true;
    } catch (error) {
      if (error instanceof EventIdConflict) return false;
      throw error;
    }
  }
}

/** Id of an event that a command leads to, by its place among them. */
export function eventIdOf(commandId: string, index: number): string {
  return derivedId(commandId, 'event', index);
}

function streamOf(commandId: string): string {
  return streamId(commandEnd.category, commandId);
}

async function outcomeOf(decide: () => Promise<CommandResult>): Promise<Outcome> {
  try {
    return { result: await decide() };
  } catch (error) {
    if (error instanceof DomainError) return { error };
    throw error;
  }
}

function hasEffect(outcome: Outcome): boolean {
  return 'result' in outcome && outcome.result.eventIds.length > 0;
}
