import type { Actor } from '@pacesetter/kernel';

export interface KeyedCommand {
  readonly actor: Actor;
  readonly command: string;
  /** Chosen by the sender; absent when repetitions are nobody's concern. */
  readonly key: string | undefined;
  readonly data: unknown;
}

/**
 * What makes two requests the same one: sender, command and key. The masses share one name as long as nobody signs in, so
 * that theirs must also say the same: two strangers may choose the same key.
 */
export function idempotencyKey({ actor, command, key, data }: KeyedCommand): string | undefined {
  if (key === undefined) return undefined;
  return JSON.stringify(actor.role === 'masses' ? [actor.id, command, key, data] : [actor.id, command, key]);
}
