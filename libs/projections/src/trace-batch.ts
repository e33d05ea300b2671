import type { EventPage } from '@pacesetter/event-store';
import type { RecordedEvent } from '@pacesetter/kernel';
import { traced, type Tracer } from '@pacesetter/tracing';
import type { Projection } from './projection';

/** Links of one span; what is beyond them is dropped by most who store spans. */
const MOST_LINKS = 128;

/**
 * A batch that is applied to a read model. Of a single trace it goes on with that; what came from several belongs to none
 * of them, and is linked to each. Nothing is recorded where nobody follows any of its events.
 */
export async function traceBatch(
  tracer: Tracer | undefined,
  { name }: Projection,
  { events }: EventPage,
  apply: () => Promise<void>,
): Promise<void> {
  const followed = tracer?.on === true ? tracesOf(events) : [];
  if (tracer === undefined || followed.length === 0) return apply();
  const [first = 'none', ...others] = followed;
  const parent = others.length === 0 ? first : 'none';
  const attributes = { 'pacesetter.projection': name, 'messaging.batch.message_count': events.length };
  await traced(tracer, { name: `project ${name}`, kind: 'consumer', parent, links: followed, attributes }, apply);
}

function tracesOf(events: readonly RecordedEvent[]): readonly string[] {
  const found = new Set<string>();
  for (const { metadata } of events) {
    if (metadata.traceparent !== undefined) found.add(metadata.traceparent);
    if (found.size === MOST_LINKS) break;
  }
  return [...found];
}
