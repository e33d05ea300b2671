import type { CachedStream } from './stream-cache';

/** How old what is remembered of a stream may be. */
export type Freshness = 'as remembered' | 'fresh enough' | 'now';

/** What a decision rests on: its stream, and how fresh what it knows of other streams is. */
export interface Basis {
  readonly stream: string;
  readonly entry: CachedStream;
  readonly facts: Freshness;
  /** Nothing in it may have been outdated by another process before the command was taken up. */
  readonly certain: boolean;
}
