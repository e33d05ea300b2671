import { commandEnd, commandEvents } from '@pacesetter/commands';
import type { ContextDefinition } from './context-definition';

/** What the engine itself writes down of commands. */
export const commandContext: ContextDefinition = {
  name: 'commands',
  aggregates: [commandEnd],
  events: commandEvents,
  features: [],
  projections: [],
};
