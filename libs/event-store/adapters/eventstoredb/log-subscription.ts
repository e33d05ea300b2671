import type { AllStreamSubscription, EventStoreDBClient, Position as LogPosition } from '@eventstore/db-client';
import type { AllStreamRecordedEvent } from './log-event';
import type { ServerFilter } from './server-filter';
import { isBehind } from './starting-place';

type Item =
  | { readonly kind: 'event'; readonly event: AllStreamRecordedEvent }
  | { readonly kind: 'checkpoint'; readonly at: LogPosition }
  | { readonly kind: 'caught-up' };

/** What a subscription has brought since it was last asked. */
export interface Taken {
  readonly events: readonly AllStreamRecordedEvent[];
  /** How far the server has looked, if it said so behind the last event. */
  readonly checkpoint?: LogPosition;
  /** Everything that was there when the server said so has been taken. */
  readonly caughtUp: boolean;
}

interface Beginning {
  /** Everything behind this place is wanted; from the beginning when absent. */
  readonly after: LogPosition | undefined;
  /** The {@link startingPlace} for it. */
  readonly from: LogPosition | undefined;
  readonly filter: ServerFilter;
}

/** How much is fetched before it is asked for. */
const AHEAD = 2_000;

/** The client has no error for it. */
const ENDED = 'the server has closed the subscription';

/**
 * One subscription at the server, taken from at the reader's pace. Keeps events, checkpoints and the server's word that
 * nothing is left in the order in which they came: the client announces the latter before the events are read.
 */
export class LogSubscription {
  private readonly items: Item[] = [];
  private readonly subscription: AllStreamSubscription;
  private readonly after: LogPosition | undefined;
  private failure: Error | undefined;
  private wake: () => void = () => undefined;

  constructor(client: EventStoreDBClient, { from, after, filter }: Beginning) {
    this.after = after;
    const checkpointReached = async (_: unknown, at: LogPosition) => {
      if (isBehind(at, after)) this.put({ kind: 'checkpoint', at });
    };
    this.subscription = client.subscribeToAll({
      fromPosition: from ?? 'start',
      filter: { ...filter, checkpointReached },
      requiresLeader: true,
    });
    this.subscription
      .on('readable', () => {
        if (this.items.length < AHEAD) this.fetch();
      })
      .on('caughtUp', () => this.put({ kind: 'caught-up' }))
      .on('error', (error: Error) => this.fail(error))
      .on('end', () => this.fail(new Error(ENDED)));
  }

  /**
   * Waits for something, and takes no more than so many events of it.
   * @throws what has ended the subscription, when everything that came before has been taken
   */
  async take(limit: number): Promise<Taken> {
    while (this.items.length === 0) {
      if (this.failure !== undefined) throw this.failure;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
    const taken = this.takeItems(limit);
    if (this.items.length < AHEAD) this.fetch();
    return taken;
  }

  /** Ends it; what waits in {@link take} is left to itself. */
  close(): void {
    this.subscription.removeAllListeners('readable').on('error', () => undefined);
    void this.subscription.unsubscribe().catch(() => undefined);
    this.subscription.destroy();
  }

  private takeItems(limit: number): Taken {
    const events: AllStreamRecordedEvent[] = [];
    let checkpoint: LogPosition | undefined;
    let count = 0;
    for (const item of this.items) {
      if (item.kind === 'event' && events.length === limit) break;
      count++;
      if (item.kind === 'event') events.push(item.event);
      checkpoint = item.kind === 'checkpoint' ? item.at : undefined;
      if (item.kind === 'caught-up') break;
    }
    const caughtUp = this.items[count - 1]?.kind === 'caught-up';
    this.items.splice(0, count);
    return { events, checkpoint, caughtUp };
  }

  /** Puts it behind the events that the client still holds. */
  private put(item: Item): void {
    this.fetch();
    this.items.push(item);
    this.wake();
  }

  private fetch(): void {
    for (let resolved = this.read(); resolved !== null; resolved = this.read()) {
      const { event } = resolved;
      if (event !== undefined && isBehind(event.position, this.after)) this.items.push({ kind: 'event', event });
    }
    if (this.items.length > 0) this.wake();
  }

  private read(): { readonly event?: AllStreamRecordedEvent } | null {
    return this.subscription.read() as { readonly event?: AllStreamRecordedEvent } | null;
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.wake();
  }
}
