import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { CLOUD_EVENTS_BATCH } from '@pacesetter/cloud-events';
import type { FeedEvent, Recheck } from '@pacesetter/event-feeds';
import { Answers, AnswersAs, concernsReach, Needs } from '@pacesetter/http';
import type { FastifyRequest } from 'fastify';
import { leftBy, type RawReply } from './connection';
import { EventFeeds } from './event-feeds';
import { EventStream } from './event-stream';
import { FeedAccess, READ_STREAMS } from './feed-access';
import type { FeedAnswer } from './feed-answer';
import { FeedBatchShape, FeedPageShape, LiveShape, RecheckShape } from './feed.answer';
import {
  FeedPageParameters,
  FeedParameters,
  filterOf,
  RecheckParameters,
  type SelectionParameters,
} from './feed-parameters';
import { LiveReaders } from './live-readers';

const HEARTBEAT_MS = 15_000;
const STALL_MS = 30_000;

/** The log for outside systems: page by page, or as it comes. */
@Controller('v1/streams/:stream')
export class FeedsController {
  constructor(
    private readonly feeds: EventFeeds,
    private readonly access: FeedAccess,
    private readonly readers: LiveReaders,
  ) {}

  /** CloudEvents in an object with the page's receipt, or alone when the client accepts a batch. */
  @Needs(READ_STREAMS, concernsReach)
  @Get('events')
  @AnswersAs({ 'application/json': FeedPageShape, [CLOUD_EVENTS_BATCH]: FeedBatchShape })
  async events(
    @Param('stream') stream: string,
    @Query() parameters: FeedPageParameters,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: RawReply,
  ): Promise<FeedAnswer | readonly FeedEvent[]> {
    const feed = await this.feed(stream, parameters, request);
    const { limit, wait } = parameters;
    const before = await this.feeds.begin(feed, parameters);
    const answer =
      wait === 0
        ? await this.feeds.page(feed, before, limit)
        : await this.readers.attend(AbortSignal.any([leftBy(reply), AbortSignal.timeout(wait * 1_000)]), (signal) =>
            this.feeds.page(feed, before, limit, signal),
          );
    if (!accepts(request, CLOUD_EVENTS_BATCH)) return answer;
    reply.header('content-type', `${CLOUD_EVENTS_BATCH}; charset=utf-8`);
    reply.header('pacesetter-next', answer.next);
    reply.header('pacesetter-page', JSON.stringify(answer.page));
    return answer.events;
  }

  /** Server-sent events. `Last-Event-ID` goes on where the connection broke off. */
  @Needs(READ_STREAMS, concernsReach)
  @Get('live')
  @AnswersAs({ 'text/event-stream': LiveShape })
  async live(
    @Param('stream') stream: string,
    @Query() parameters: FeedParameters,
    @Req() request: FastifyRequest,
    @Res() reply: RawReply,
  ): Promise<void> {
    const feed = await this.feed(stream, parameters, request);
    const from = await this.feeds.begin(feed, { ...parameters, ...lastEventId(request) });
    await this.readers.attend(leftBy(reply), async (signal) => {
      const { raw } = reply;
      raw.writeHead(200, { ...reply.getHeaders(), 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
      reply.hijack();
      raw.flushHeaders();
      const head = () => this.feeds.reader.head(feed);
      const sent = new EventStream(raw, { heartbeatMs: HEARTBEAT_MS, stallMs: STALL_MS, head, signal });
      const end = await sent.send(this.feeds.reader.follow(feed, from, { signal }));
      if (end === 'cut off') raw.destroy();
      else raw.end();
    });
  }

  /** Reads a stretch again and says whether the subscriber was given everything in it. */
  @Needs(READ_STREAMS, concernsReach)
  @Get('proof')
  @Answers(RecheckShape)
  async proof(
    @Param('stream') stream: string,
    @Query() parameters: RecheckParameters,
    @Req() request: FastifyRequest,
  ): Promise<Recheck> {
    return this.feeds.recheck(await this.feed(stream, parameters, request), parameters);
  }

  private async feed(stream: string, parameters: SelectionParameters, request: FastifyRequest) {
    return { filter: filterOf(stream, parameters), scope: await this.access.scopeOf(request) };
  }
}

function accepts({ headers }: FastifyRequest, type: string): boolean {
  return headers['accept']?.includes(type) === true;
}

function lastEventId({ headers }: FastifyRequest): { after?: string } {
  const id = headers['last-event-id'];
  return typeof id === 'string' && id !== '' ? { after: id } : {};
}
