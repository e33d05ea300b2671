import { Controller, Get, HttpCode, NotFoundException, Param, Post, Query } from '@nestjs/common';
import type { BacklogCounts, Claimed, LoggedAttempt } from '@pacesetter/deliveries';
import { verificationKey } from '@pacesetter/deliveries';
import { Engine } from '@pacesetter/engine';
import { Needs, type Page, PageByIdParameters, pageOf, ReadParameters } from '@pacesetter/http';
import { newId } from '@pacesetter/kernel';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { webhookSecretId } from '../../subscription.facts';
import { EventFeeds } from '../event-feed/event-feeds';
import { WebhookWorker } from '../webhooks/webhook-worker';
import { openBacklog } from './fill-backlog';
import { subscriptionBoard } from './subscription-board.projection';
import { findSubscription, listSubscriptions, signingKeys, type SubscriptionRow } from './subscription-board.query';
import { LOOK_AFTER, TRY } from './subscription-rights';

class LogParameters {
  /** Id of the last attempt of the page before. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  readonly before?: number;

  @Type(() => Number)
  @IsInt({ message: 'limit must be a whole number' })
  @Min(1)
  @Max(100)
  readonly limit: number = 20;

  /** Attempts of one event alone. */
  @IsOptional()
  @IsUUID()
  readonly event?: string;
}

/** A subscription as those see it who look after it. */
interface SubscriptionAnswer extends Omit<SubscriptionRow, 'resumedRevision'> {
  readonly backlog: BacklogCounts;
  /** Events of the log that have been looked at, delivered or queued, hidden; the digest over them. */
  readonly standing?: { places: number; delivered: number; hidden: number; digest: string };
  readonly health: {
    readonly failures: number;
    readonly failingSince?: string;
    readonly holdUntil?: string;
    readonly succeededAt?: string;
  };
}

/** Webhooks and consumer groups: how they fare. */
@Controller('v1/subscriptions')
export class SubscriptionsController {
  constructor(
    private readonly engine: Engine,
    private readonly worker: WebhookWorker,
    private readonly feeds: EventFeeds,
  ) {}

  @Needs(LOOK_AFTER)
  @Get()
  async list(@Query() { after, limit, minPosition }: PageByIdParameters): Promise<Page<SubscriptionRow, string>> {
    const { views } = this.engine.parts;
    await views.reached(minPosition, [subscriptionBoard.name]);
    const rows = await listSubscriptions(views, { after, limit: limit + 1 });
    return pageOf(rows, limit, ({ subscriptionId }) => subscriptionId);
  }

  @Needs(LOOK_AFTER)
  @Get(':id')
  async details(@Param('id') id: string, @Query() { minPosition }: ReadParameters): Promise<SubscriptionAnswer> {
    await this.engine.parts.views.reached(minPosition, [subscriptionBoard.name]);
    const { resumedRevision: _, ...found } = await this.find(id);
    const { backlog } = this.worker;
    const [counts, known] = await Promise.all([backlog.counts(id), backlog.standing(id)]);
    if (known === undefined) return { ...found, backlog: counts, health: { failures: 0 } };
    const { places, delivered, hidden, digest, failures, failingSince, holdUntil, succeededAt } = known;
    const health = {
      failures,
      failingSince: failingSince?.toISOString(),
      holdUntil: holdUntil?.toISOString(),
      succeededAt: succeededAt?.toISOString(),
    };
    return { ...found, backlog: counts, standing: { places, delivered, hidden, digest }, health };
  }

  /** What the receiver verifies signatures with, the newest key first: secrets, or public keys. */
  @Needs(LOOK_AFTER)
  @Get(':id/keys')
  async keys(@Param('id') id: string): Promise<{ readonly items: readonly string[] }> {
    const { signing } = await this.find(id);
    const { views, vault, options } = this.engine.parts;
    const ids = (await signingKeys(views, id, options.clock.now())).map((key) => webhookSecretId(id, key));
    const kept = await vault.read(ids);
    return {
      items: ids.flatMap((each) => kept.get(each) ?? []).map((key) => verificationKey(signing ?? 'symmetric', key)),
    };
  }

  /** Every request that was sent and what came back, newest first. */
  @Needs(LOOK_AFTER)
  @Get(':id/attempts')
  async attempts(
    @Param('id') id: string,
    @Query() { before, limit, event }: LogParameters,
  ): Promise<{ readonly items: readonly LoggedAttempt[] }> {
    await this.find(id);
    return { items: await this.worker.log.page(id, { before, limit, eventId: event }) };
  }

  /** Events that were put aside after too many tries. */
  @Needs(LOOK_AFTER)
  @Get(':id/parked')
  async parked(@Param('id') id: string): Promise<{ readonly items: readonly Claimed[] }> {
    await this.find(id);
    return { items: await this.worker.backlog.parked(id, 100) };
  }

  /** Sends an event that never happened, at once and once. */
  @Needs(TRY)
  @Post(':id/test')
  @HttpCode(200)
  async test(@Param('id') id: string) {
    const webhook = await this.find(id);
    const { views, options } = this.engine.parts;
    if (webhook.endpoint === null) throw new NotFoundException(`"${id}" has no endpoint: it is a consumer group`);
    const now = options.clock.now();
    const event = {
      specversion: '1.0',
      id: newId(),
      source: 'urn:pacesetter',
      type: 'pacesetter.test',
      time: now,
    } as const;
    const keys = await signingKeys(views, id, now);
    const { answer, attempt, error } = await this.worker.sender.send(webhook, { event, keys, try: 1 });
    await openBacklog({ backlog: this.worker.backlog, reader: this.feeds.reader }, webhook);
    await this.worker.log.add({ ...attempt, consumerId: id, error });
    return { answer, attempt };
  }

  private async find(id: string): Promise<SubscriptionRow> {
    const found = await findSubscription(this.engine.parts.views, id);
    if (found === undefined) throw new NotFoundException(`there is no subscription "${id}"`);
    return found;
  }
}
