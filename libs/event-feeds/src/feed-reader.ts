import { type CloudEvent, cloudEvent, type Publication } from '@pacesetter/cloud-events';
import type { EventStore } from '@pacesetter/event-store';
import { BEGINNING, type Position, type RecordedEvent } from '@pacesetter/kernel';
import { type LogNumbers, sequenceOf } from '@pacesetter/log-numbers';
import type { Revealer } from '@pacesetter/personal-data';
import { spellCursor } from './cursor';
import { placeOf } from './event-place';
import { type Feed, feedId } from './feed';
import { type Ancestors, asksTree } from './feed-rules';
import { type FeedSource, type PlacedEvent, singleStream, type SourcePage, wholeLog } from './feed-source';
import { type Selected, select } from './select';
import { SharedPages } from './shared-pages';
import { origin, type Standing } from './standing';

/** Who is above whom, asked when a selection names organisations. */
export interface OrganizationTree {
  /** @param position of the log that the answer must know of */
  ancestorsOf(organizationIds: readonly string[], position: Position): Promise<Ancestors>;
}

/** An event of a feed, as it is delivered: a CloudEvent that also says which one of the feed's it is. */
export interface FeedEvent extends CloudEvent {
  /** Number in the order of all events, of 16 digits: the same wherever the history is kept. */
  readonly sequence: string;
  /** Number in the feed, from 1, without gaps. */
  readonly feednumber: number;
  /** Events hidden before it since the feed's origin. */
  readonly feedhidden: number;
  /** Digest of the feed up to it. */
  readonly feeddigest: string;
}

export interface DeliveredEvent {
  readonly event: FeedEvent;
  /** As stored: what is delivered of it is revealed for one reader. */
  readonly recorded: RecordedEvent;
  readonly standing: Standing;
  readonly cursor: string;
}

export interface FeedPage {
  readonly events: readonly DeliveredEvent[];
  readonly before: Standing;
  readonly after: Standing;
  /** To go on with. */
  readonly cursor: string;
  readonly atHead: boolean;
}

export interface FeedReaderParts {
  readonly store: EventStore;
  readonly numbers: LogNumbers;
  readonly revealer: Pick<Revealer, 'reveal'>;
  readonly tree: OrganizationTree;
  readonly publication: Publication;
}

/** Reads the log for subscribers: what they want and may see, numbered, with a digest over all of it. */
export class FeedReader {
  private readonly shared = new SharedPages<FeedPage>();

  constructor(private readonly parts: FeedReaderParts) {}

  /** At most `limit` events after a standing; perhaps none, although there are more: then look further with the cursor. */
  async page(feed: Feed, before: Standing, limit: number): Promise<FeedPage> {
    return this.delivered(feed, before, await this.source(feed).read(before.places, limit));
  }

  /** Pages after a standing and then whatever comes; the next one is read when the last one has been taken. */
  async *follow(
    feed: Feed,
    from: Standing,
    { batchSize = 100, signal }: { readonly batchSize?: number; readonly signal: AbortSignal },
  ): AsyncGenerator<FeedPage> {
    let before = from;
    for await (const found of this.source(feed).follow(from.places, batchSize, signal)) {
      const start = before;
      const page = await this.shared.get(feed, start, found.places, () => this.delivered(feed, start, found));
      before = page.after;
      yield page;
    }
  }

  /** Places of the feed's source now: how far behind a standing is. */
  head(feed: Feed): Promise<number> {
    return this.source(feed).head();
  }

  /** Before the first event of a feed that begins behind a position of the log. */
  async begin(feed: Feed, position: Position): Promise<Standing> {
    return origin(feedId(feed), await this.source(feed).placesAt(position));
  }

  /** Which ones of all events these are. */
  numbersOf(events: readonly RecordedEvent[]): Promise<readonly number[]> {
    return this.parts.numbers.numbersOf(events.map(({ position }) => position));
  }

  private source({ filter }: Feed): FeedSource {
    const { streamId, categories, types } = filter;
    if (streamId !== undefined) return singleStream(this.parts, streamId);
    return wholeLog(this.parts, categories === undefined && types === undefined ? undefined : { categories, types });
  }

  private async delivered(feed: Feed, before: Standing, page: SourcePage): Promise<FeedPage> {
    const { selected, after } = select(feed, before, page, await this.ancestors(feed, page));
    const events = await this.publish(feed, selected);
    return { events, before, after, cursor: spellCursor(feedId(feed), after), atHead: page.atHead };
  }

  /** Events of the feed as they are delivered, with the number and digest of their standings. */
  async publish(feed: Feed, selected: readonly Selected[]): Promise<DeliveredEvent[]> {
    const { revealer, publication } = this.parts;
    const id = feedId(feed);
    const clear = await revealer.reveal(
      selected.map(({ recorded }) => cloudEvent(recorded, publication)),
      feed.scope.disclosure,
    );
    return selected.flatMap(({ recorded, number, standing }, index) => {
      const event = clear[index];
      if (event === undefined) return [];
      const { delivered: feednumber, hidden: feedhidden, digest: feeddigest } = standing;
      const numbered = { ...event, sequence: sequenceOf(number), feednumber, feedhidden, feeddigest };
      return [{ event: numbered, recorded, standing, cursor: spellCursor(id, standing) }];
    });
  }

  private async ancestors(feed: Feed, { events }: SourcePage): Promise<Ancestors> {
    if (!asksTree(feed) || events.length === 0) return new Map();
    const ids = new Set(events.flatMap(({ event }) => placeOf(event).organizations));
    return this.parts.tree.ancestorsOf([...ids], lastPosition(events));
  }
}

function lastPosition(events: readonly PlacedEvent[]): Position {
  return events.at(-1)?.event.position ?? BEGINNING;
}
