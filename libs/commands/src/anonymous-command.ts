import { type Actor, type Command, derivedId, type Feature } from '@pacesetter/kernel';

/** Who gives a command that nobody in particular gives. */
export const ANONYMOUS: Actor = { id: 'anonymous', role: 'masses' };

/**
 * The command without anything that leads to its sender, if its feature is anonymous. Its id follows from what its events
 * publish: whoever sends the same again is answered as before, and the id tells nothing that the events do not.
 */
export function withoutSender({ anonymous }: Pick<Feature, 'anonymous'>, command: Command): Command {
  if (anonymous === undefined) return command;
  const name = command.constructor.name;
  const commandId = derivedId('anonymous', name, ...anonymous.identity(command.data));
  const context = { commandId, actor: ANONYMOUS, correlationId: commandId, causationId: commandId };
  return new (command.constructor as new (...parts: readonly unknown[]) => Command)(command.data, context);
}
