import type { EventStore } from '@pacesetter/event-store';
import { BEGINNING, type Position } from '@pacesetter/kernel';
import { BackupError } from '../errors';
import { eventLine, eventOfLine, type KeptEvent, keptEvent } from './event-line';

const PAGE = 1_000;

/** The log behind some event, read page by page as it is wanted. */
export class EventSource {
  private readonly events: AsyncGenerator<KeptEvent, void>;

  private constructor(
    private readonly store: EventStore,
    after: Position,
    private number: number,
  ) {
    this.events = this.read(after);
  }

  /**
   * Goes on behind the last event of a backup, after a look at whether that event is the same in the store.
   * @param lastLine the backup's last event; absent when it has none
   * @throws BackupError `backup-of-another`
   */
  static async behind(
    store: EventStore,
    { events }: { readonly events: number },
    lastLine: string | undefined,
  ): Promise<EventSource> {
    if (lastLine === undefined) return new EventSource(store, BEGINNING, 0);
    const { streamId, revision } = eventOfLine(lastLine);
    const [last] = await store.readStream(streamId, { from: revision, limit: 1 });
    if (last !== undefined && eventLine(keptEvent(store, last)) === lastLine) {
      return new EventSource(store, last.position, events);
    }
    throw new BackupError(
      'backup-of-another',
      `event ${events} of the store is ${last === undefined ? 'missing' : 'another one than in the backup'}: this is ` +
        'the backup of another history, or of one that has gone on differently; take an empty folder',
    );
  }

  /** The next events, as many as are wanted and not fewer. @throws BackupError when the log has a gap */
  async *take(count: number): AsyncGenerator<KeptEvent, void> {
    for (let left = count; left > 0; left--) {
      const { done, value } = await this.events.next();
      if (done === true) throw new BackupError('backup-gap', `the log ends before event ${this.number + 1}`);
      this.number++;
      if (value.number !== this.number) {
        throw new BackupError('backup-gap', `the log has a gap: event ${this.number} is missing`);
      }
      yield value;
    }
  }

  private async *read(from: Position): AsyncGenerator<KeptEvent, void> {
    for (let after = from, atHead = false; !atHead;) {
      const page = await this.store.readAll({ after, limit: PAGE });
      for (const event of page.events) yield keptEvent(this.store, event);
      ({ position: after, atHead } = page);
    }
  }
}
