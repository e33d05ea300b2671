import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { TargetGuard } from '@pacesetter/deliveries';
import { Backlog, DeliveryLog, migrateDeliveries } from '@pacesetter/deliveries/postgres';
import { Engine } from '@pacesetter/engine';
import type { CommandRequest } from '@pacesetter/kernel';
import { EventFeeds } from '../event-feed/event-feeds';
import { STREAM_SETTINGS, type StreamSettings } from '../event-feed/stream-settings';
import { activeWebhooks } from '../subscription-board/subscription-board.query';
import type { SubscriptionRow } from '../subscription-board/subscription.answer';
import { WebhookRound } from './webhook-round';
import { WebhookSender } from './webhook-sender';

/** How often webhooks are looked after, in milliseconds. */
const EVERY_MS = 1_000;
/** Endpoints that are delivered to at the same time. */
const WIDTH = 32;
const HOUR_MS = 3_600_000;
/** How long what was delivered is kept, with its log, in milliseconds. */
const KEPT_MS = 30 * 24 * HOUR_MS;

/** Delivers to all webhooks, in one process at a time; an endpoint that is slow holds up none but itself. */
@Injectable()
export class WebhookWorker implements OnApplicationBootstrap, OnModuleDestroy {
  readonly backlog: Backlog;
  readonly log: DeliveryLog;
  readonly sender: WebhookSender;
  private readonly stopping = new AbortController();
  private readonly running = new Map<string, Promise<void>>();
  /** Those whose turn has not come yet, in the order in which they began to wait. */
  private readonly waiting = new Map<string, SubscriptionRow>();
  private pruned = 0;

  constructor(
    private readonly engine: Engine,
    private readonly feeds: EventFeeds,
    @Inject(STREAM_SETTINGS) { allowedTargets }: StreamSettings,
  ) {
    const { pool, vault, options } = engine.parts;
    this.backlog = new Backlog(pool);
    this.log = new DeliveryLog(pool);
    const { clock, tracer } = options;
    this.sender = new WebhookSender({ guard: new TargetGuard(allowedTargets), vault, clock, tracer });
  }

  /** Only who has the role sends: a rehearsal sends nothing to anybody. */
  async onApplicationBootstrap(): Promise<void> {
    const { options, queue, projections } = this.engine.parts;
    await this.prepare();
    if (!options.roles.includes('streams')) return;
    // On a first start this comes before the projections are started, and a round reads their tables.
    await projections.prepare();
    this.feeds.numbers.start();
    await queue.repeat('webhooks', EVERY_MS, () => this.sweep());
  }

  /** Makes the tables that are missing. */
  async prepare(): Promise<void> {
    await migrateDeliveries(this.engine.parts.pool);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.running.values());
  }

  /** A round for each webhook that has none under way: at once, or when its turn comes. */
  async sweep(): Promise<void> {
    if (this.stopping.signal.aborted) return;
    await this.prune();
    const webhooks = await activeWebhooks(this.engine.parts.views);
    const active = new Set(webhooks.map(({ subscriptionId }) => subscriptionId));
    for (const id of this.waiting.keys()) if (!active.has(id)) this.waiting.delete(id);
    // Who waits already keeps its place.
    for (const webhook of webhooks) {
      if (!this.running.has(webhook.subscriptionId)) this.waiting.set(webhook.subscriptionId, webhook);
    }
    this.startWaiting();
  }

  /** One sweep, and until what it has begun is done. */
  async deliverDue(): Promise<void> {
    await this.sweep();
    while (this.running.size > 0) await Promise.all(this.running.values());
  }

  private startWaiting(): void {
    for (const [id, webhook] of this.waiting) {
      if (this.running.size >= WIDTH || this.stopping.signal.aborted) return;
      this.waiting.delete(id);
      const ended = () => {
        this.running.delete(id);
        this.startWaiting();
      };
      this.running.set(id, this.round(webhook).finally(ended));
    }
  }

  private async round(webhook: SubscriptionRow): Promise<void> {
    const { store, views, tools, options } = this.engine.parts;
    const { backlog, log, sender } = this;
    const give = (asked: CommandRequest, cause: string) => tools.send(asked, { cause });
    const parts = { backlog, log, sender, views, store, reader: this.feeds.reader, clock: options.clock, give };
    try {
      await new WebhookRound({ ...parts, chance: Math.random }, webhook).run(this.stopping.signal);
    } catch (error) {
      options.log.warn({ error, webhook: webhook.subscriptionId }, 'a round of webhook deliveries has failed');
    }
  }

  private async prune(): Promise<void> {
    const now = Date.parse(this.engine.parts.options.clock.now());
    if (now - this.pruned < HOUR_MS) return;
    this.pruned = now;
    await this.backlog.prune(new Date(now - KEPT_MS).toISOString());
  }
}
