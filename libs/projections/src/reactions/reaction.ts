import type { RecordedEvent } from '@pacesetter/kernel';

/**
 * Something that is done because events have happened, and that reaches beyond tables: commands, deliveries. It sees
 * every event at least once, in order; its effects must bear repetition.
 */
export interface Reaction {
  /** Its checkpoint's name, for ever. */
  readonly name: string;
  readonly on: readonly string[];
  handle(events: readonly RecordedEvent[]): Promise<void>;
}
