import { Inject, Injectable } from '@nestjs/common';
import type { ReadSide } from '@pacesetter/commands';
import { Engine } from '@pacesetter/engine';
import {
  type Feed,
  feedId,
  type FeedPage,
  FeedReader,
  InvalidCursor,
  type OrganizationTree,
  origin,
  readCursor,
  type Recheck,
  recheck,
  type Standing,
} from '@pacesetter/event-feeds';
import { InvalidParameters } from '@pacesetter/http';
import { ancestorsOf, organizationTree } from '@pacesetter/organizations';
import type { LogNumbers } from '@pacesetter/log-numbers';
import { type FeedAnswer, feedAnswer } from './feed-answer';
import { STREAM_SETTINGS, type StreamSettings } from './stream-settings';

/** Where a reader goes on, as it was asked for. */
export interface FeedStart {
  readonly after?: string;
  readonly from?: 'beginning' | 'now';
}

/** The log for subscribers, as this process serves it. */
@Injectable()
export class EventFeeds {
  readonly reader: FeedReader;

  readonly numbers: LogNumbers;

  constructor({ parts }: Engine, @Inject(STREAM_SETTINGS) publication: StreamSettings) {
    const { store, numbers, revealer, views } = parts;
    this.numbers = numbers;
    this.reader = new FeedReader({ store, numbers, revealer, tree: treeOf(views), publication });
  }

  /** @throws InvalidParameters */
  async begin(feed: Feed, { after, from }: FeedStart): Promise<Standing> {
    if (after !== undefined) return standingAt(feed, after, 'after');
    return origin(feedId(feed), from === 'now' ? await this.reader.head(feed) : 0);
  }

  /** A page; the first one that holds an event when there is none yet, or an empty one when the signal comes before. */
  async page(feed: Feed, before: Standing, limit: number, patience?: AbortSignal): Promise<FeedAnswer> {
    const page = await this.reader.page(feed, before, limit);
    const found =
      page.events.length > 0 || patience === undefined ? page : await this.wait(feed, page, limit, patience);
    return feedAnswer({ ...found, before }, await this.reader.head(feed));
  }

  /** Without `until`, reads to the head and says what it has found there. @throws InvalidParameters */
  async recheck(feed: Feed, { after, until }: { readonly after?: string; readonly until?: string }): Promise<Recheck> {
    const from = after === undefined ? origin(feedId(feed)) : standingAt(feed, after, 'after');
    if (until !== undefined) return recheck(this.reader, feed, { from, until: standingAt(feed, until, 'until') });
    const head = { ...from, places: await this.reader.head(feed) };
    const { agrees: _, ...read } = await recheck(this.reader, feed, { from, until: head });
    return read;
  }

  private async wait(feed: Feed, from: FeedPage, limit: number, signal: AbortSignal): Promise<FeedPage> {
    let last = from;
    for await (const page of this.reader.follow(feed, from.after, { batchSize: limit, signal })) {
      last = page;
      if (page.events.length > 0) break;
    }
    return last;
  }
}

/** The tree as the read model has it, once that has seen the events in question. */
function treeOf(views: ReadSide): OrganizationTree {
  return {
    async ancestorsOf(organizationIds, position) {
      await views.reached(position, [organizationTree.name]);
      return ancestorsOf(views, organizationIds);
    },
  };
}

function standingAt(feed: Feed, cursor: string, parameter: string): Standing {
  try {
    return readCursor(feedId(feed), cursor);
  } catch (error) {
    if (error instanceof InvalidCursor) throw new InvalidParameters([{ parameter, detail: error.message }]);
    throw error;
  }
}
