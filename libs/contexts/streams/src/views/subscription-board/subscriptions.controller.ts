import { Controller, Get, HttpCode, NotFoundException, Param, Post, Query } from '@nestjs/common';
import { type LoggedAttempt, type Parked, verificationKey } from '@pacesetter/deliveries';
import { Engine } from '@pacesetter/engine';
import { Answers, Needs, type Page, pageOf, ReadParameters } from '@pacesetter/http';
import { newId } from '@pacesetter/kernel';
import { webhookSecretId } from '../../subscription.facts';
import { EventFeeds } from '../event-feed/event-feeds';
import type { Sent } from '../webhooks/webhook-sender';
import { WebhookWorker } from '../webhooks/webhook-worker';
import { openBacklog } from './fill-backlog';
import { subscriptionBoard } from './subscription-board.projection';
import { findSubscription, listSubscriptions, signingKeys } from './subscription-board.query';
import { LOOK_AFTER, TRY } from './subscription-rights';
import {
  AttemptPage,
  ParkedPage,
  type SubscriptionDetails,
  SubscriptionDetailsShape,
  SubscriptionPage,
  type SubscriptionAnswer,
  type SubscriptionRow,
  TriedShape,
  VerificationKeys,
} from './subscription.answer';
import { AttemptParameters, ParkedParameters, SubscriptionParameters } from './subscription.parameters';

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
  @Answers(SubscriptionPage)
  async list(@Query() query: SubscriptionParameters): Promise<Page<SubscriptionAnswer>> {
    await this.seen(query);
    const { items, ...page } = await listSubscriptions(this.engine.parts.views, query);
    return { ...page, items: await Promise.all(items.map((row) => this.answerOf(row))) };
  }

  @Needs(LOOK_AFTER)
  @Get(':id')
  @Answers(SubscriptionDetailsShape)
  async details(@Param('id') id: string, @Query() query: ReadParameters): Promise<SubscriptionDetails> {
    await this.seen(query);
    const { resumedRevision: _, ...found } = await this.answerOf(await this.find(id));
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
  @Answers(VerificationKeys)
  async keys(@Param('id') id: string, @Query() query: ReadParameters): Promise<{ readonly items: readonly string[] }> {
    await this.seen(query);
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
  @Answers(AttemptPage)
  async attempts(
    @Param('id') id: string,
    @Query() { before, limit, event, minPosition }: AttemptParameters,
  ): Promise<Page<LoggedAttempt, number>> {
    await this.seen({ minPosition });
    await this.find(id);
    const attempts = await this.worker.log.page(id, { before, limit: limit + 1, eventId: event });
    return pageOf(attempts, limit, ({ attemptId }) => attemptId);
  }

  /** Events that were put aside after too many tries. */
  @Needs(LOOK_AFTER)
  @Get(':id/parked')
  @Answers(ParkedPage)
  async parked(
    @Param('id') id: string,
    @Query() { after, limit, minPosition }: ParkedParameters,
  ): Promise<Page<Parked, number>> {
    await this.seen({ minPosition });
    await this.find(id);
    const parked = await this.worker.backlog.parked(id, { after, limit: limit + 1 });
    return pageOf(parked, limit, ({ feedNumber }) => feedNumber);
  }

  /** Sends an event that never happened, at once and once. */
  @Needs(TRY)
  @Post(':id/test')
  @HttpCode(200)
  @Answers(TriedShape)
  async test(@Param('id') id: string): Promise<Pick<Sent, 'answer' | 'attempt'>> {
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

  private async answerOf({ beginsAfter, ...row }: SubscriptionRow): Promise<SubscriptionAnswer> {
    return { ...row, origin: await this.feeds.numbers.countUpTo(beginsAfter) };
  }

  private seen({ minPosition }: ReadParameters): Promise<void> {
    return this.engine.parts.views.reached(minPosition, [subscriptionBoard.name]);
  }

  private async find(id: string): Promise<SubscriptionRow> {
    const found = await findSubscription(this.engine.parts.views, id);
    if (found === undefined) throw new NotFoundException(`there is no subscription "${id}"`);
    return found;
  }
}
