import type { Sighting } from './violations';

/** What the processes of the experiment tell the test. */
export type Message =
  | { readonly kind: 'ready' }
  | { readonly kind: 'acknowledged'; readonly events: readonly Sighting[] }
  | { readonly kind: 'seen'; readonly events: readonly Sighting[] };

/** Tells the test; a process that is killed just then has not told. */
export function tell(message: Message): void {
  process.send?.(message);
}
