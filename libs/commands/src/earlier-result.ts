import type { EventStore } from '@pacesetter/event-store';
import type { CommandResult } from '@pacesetter/kernel';
import { type CachedStream, fingerprint } from './stream-cache';

/** What a command led to when it was decided before; undefined when the stream does not know it. */
export async function earlierResult(
  store: EventStore,
  { stream, entry }: { readonly stream: string; readonly entry: CachedStream },
  commandId: string,
): Promise<CommandResult | undefined> {
  if (!entry.commands.includes(fingerprint(commandId))) return undefined;
  const events = await store.readStream(stream);
  const own = events.filter(({ metadata }) => metadata.commandId === commandId);
  const last = own.at(-1);
  if (last === undefined) return undefined;
  return { streamId: stream, revision: last.revision, position: last.position, eventIds: own.map(({ id }) => id) };
}
