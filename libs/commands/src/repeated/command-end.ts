import type { EventDefinition } from '@pacesetter/event-store';
import type { Aggregate, DomainEvent } from '@pacesetter/kernel';
import { Type } from '@sinclair/typebox';

const CommandEndedWithoutEffect = Type.Object({ command: Type.String() }, { additionalProperties: false });

export type CommandEndEvent = DomainEvent<'CommandEndedWithoutEffect', { readonly command: string }>;

/** Stream `command-<commandId>`, of those alone that were sent again and then refused, or had nothing left to do. */
export const commandEnd: Aggregate<{ readonly ended: boolean }, CommandEndEvent> = {
  category: 'command',
  initialState: { ended: false },
  evolve: () => ({ ended: true }),
};

/** Schema version in which the end of a command is written. */
export const END_VERSION = 1;

/** Published with the catalogue of events. */
export const commandEvents: readonly EventDefinition[] = [
  {
    type: 'CommandEndedWithoutEffect',
    schemaVersion: END_VERSION,
    schema: CommandEndedWithoutEffect,
    meaning:
      'A command that was sent again was refused, or had nothing left to do: what an earlier attempt of it still does comes too late.',
  },
];
