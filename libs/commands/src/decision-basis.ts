import type { CommandResult } from '@pacesetter/kernel';
import type { CachedStream } from './stream-cache';

/** How old what is remembered of a stream may be. */
export type Freshness = 'as remembered' | 'fresh enough' | 'now';

/** What a decision rests on: its stream, and how fresh what it knows of other streams is. */
export interface Basis {
  readonly stream: string;
  readonly entry: CachedStream;
  readonly facts: Freshness;
}

/** How an attempt to decide has ended. */
export type Outcome = { readonly result: CommandResult } | { readonly error: unknown };
