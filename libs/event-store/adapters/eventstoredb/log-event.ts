import type { AllStreamResolvedEvent } from '@eventstore/db-client';
import type { Position, RecordedEvent } from '@pacesetter/kernel';
import type { UpcasterRegistry } from '../../src/upcaster-registry';
import type { EventPage } from '../../src/event-store.port';
import { positionOf } from './position';
import { recordedEvent } from './stored-event';

/** An event of `$all` as the client gives it. */
export type AllStreamRecordedEvent = NonNullable<AllStreamResolvedEvent['event']>;

/** An event that is decoded when it is first wanted, and then once for all. */
export class LogEvent {
  readonly position: Position;
  private decoded: RecordedEvent | undefined;

  constructor(
    private readonly source: AllStreamRecordedEvent,
    private readonly upcasters: UpcasterRegistry,
  ) {
    this.position = positionOf(source.position);
  }

  get streamId(): string {
    return this.source.streamId;
  }

  get type(): string {
    return this.source.type;
  }

  /** @throws NoUpcaster, ForeignEvent */
  event(): RecordedEvent {
    return (this.decoded ??= this.upcasters.upcast(recordedEvent(this.source)));
  }
}

export interface LogPage {
  readonly events: readonly LogEvent[];
  /** How far was looked. */
  readonly position: Position;
  readonly atHead: boolean;
}

/**
 * The page as its reader gets it. An event that cannot be read ends the page before it, so that whoever reads on has
 * dealt with all that came earlier when the error reaches him.
 * @throws NoUpcaster, ForeignEvent when the first event of the page is the one
 */
export function eventPage({ events, position, atHead }: LogPage): EventPage {
  const decoded: RecordedEvent[] = [];
  for (const event of events) {
    try {
      decoded.push(event.event());
    } catch (error) {
      const last = decoded.at(-1);
      if (last === undefined) throw error;
      return { events: decoded, position: last.position, atHead: false };
    }
  }
  return { events: decoded, position, atHead };
}
