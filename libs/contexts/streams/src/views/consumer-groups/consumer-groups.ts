import { Injectable, NotFoundException } from '@nestjs/common';
import type { Claimed } from '@pacesetter/deliveries';
import { Engine } from '@pacesetter/engine';
import type { FeedEvent } from '@pacesetter/event-feeds';
import { plusMilliseconds } from '@pacesetter/kernel';
import { traced, UNTRACED } from '@pacesetter/tracing';
import { refuse } from '../../stream.errors';
import { EventFeeds } from '../event-feed/event-feeds';
import { eventsOf } from '../subscription-board/backlog-events';
import { fillBacklog } from '../subscription-board/fill-backlog';
import { findSubscription, redeliveriesAfter } from '../subscription-board/subscription-board.query';
import { feedOf } from '../subscription-board/subscription-feed';
import type { SubscriptionRow } from '../subscription-board/subscription.answer';
import { WebhookWorker } from '../webhooks/webhook-worker';

/** An event that a reader has been given for a while. */
export interface Leased {
  /** To be named when it is acknowledged or refused. */
  readonly lease: string;
  readonly leasedUntil: string;
  /** This one included. */
  readonly tries: number;
  readonly event: FeedEvent;
}

/** Why a reader could not, and how long to wait before somebody tries again. */
export interface GivenBack {
  readonly error: string;
  readonly delaySeconds: number;
}

type Group = SubscriptionRow & { readonly mostTries: number; readonly leaseSeconds: number };

/** Readers that share a feed: each event goes to one of them, those of a stream one after the other. */
@Injectable()
export class ConsumerGroups {
  constructor(
    private readonly engine: Engine,
    private readonly feeds: EventFeeds,
    private readonly worker: WebhookWorker,
  ) {}

  /** @throws NotFoundException, DomainError when it is paused */
  async lease(groupId: string, holder: string, most: number): Promise<readonly Leased[]> {
    const group = await this.group(groupId);
    if (group.status === 'paused') throw refuse('group-paused', `consumer group "${groupId}" is paused`);
    await this.heed(groupId);
    const { backlog } = this.worker;
    const now = this.now();
    await fillBacklog({ backlog, reader: this.feeds.reader }, group, now);
    const leasedUntil = plusMilliseconds(now, group.leaseSeconds * 1_000);
    const claimed = await backlog.claim(groupId, { most, now, until: leasedUntil, holder });
    const fit = await this.withoutExhausted(group, claimed);
    const parts = { store: this.engine.parts.store, reader: this.feeds.reader };
    const events = await eventsOf(parts, feedOf(group), fit);
    const leased = fit.flatMap(({ lease, tries }, index) => {
      const event = events[index];
      return event === undefined ? [] : [{ lease, leasedUntil, tries, event }];
    });
    return this.handOut(groupId, leased);
  }

  /** What is handed out is a part of the reader's request, and linked to the traces that it comes from. */
  private handOut(groupId: string, leased: readonly Leased[]): Promise<readonly Leased[]> {
    const { tracer = UNTRACED } = this.engine.parts.options;
    const links = leased.flatMap(({ event }) => event.traceparent ?? []);
    if (links.length === 0) return Promise.resolve(leased);
    const attributes = { 'pacesetter.subscription': groupId, 'messaging.batch.message_count': leased.length };
    return traced(tracer, { name: 'deliver group', kind: 'producer', links, attributes }, () =>
      Promise.resolve(leased),
    );
  }

  /** @throws DomainError when the lease is over: somebody else may have the event */
  async acknowledge(groupId: string, lease: string): Promise<void> {
    await this.group(groupId);
    if (!(await this.worker.backlog.settle(groupId, lease, this.now()))) throw leaseOver(lease);
  }

  /** Gives an event back. @throws DomainError as {@link acknowledge} */
  async giveBack(groupId: string, lease: string, { delaySeconds, error }: GivenBack): Promise<void> {
    const { mostTries } = await this.group(groupId);
    const dueAt = plusMilliseconds(this.now(), delaySeconds * 1_000);
    const given = await this.worker.backlog.postpone(groupId, lease, { dueAt, error, mostTries });
    if (!given) throw leaseOver(lease);
  }

  /** Whose readers vanished too often is put aside as well. */
  private async withoutExhausted(
    { subscriptionId, mostTries }: Group,
    claimed: readonly Claimed[],
  ): Promise<Claimed[]> {
    const exhausted = claimed.filter(({ tries }) => tries > mostTries);
    const postponement = { dueAt: this.now(), error: 'its readers let the lease run out', mostTries };
    for (const { lease } of exhausted) await this.worker.backlog.postpone(subscriptionId, lease, postponement);
    return claimed.filter((one) => !exhausted.includes(one));
  }

  private async heed(groupId: string): Promise<void> {
    const known = await this.worker.backlog.standing(groupId);
    if (known === undefined) return;
    for (const wish of await redeliveriesAfter(this.engine.parts.views, groupId, known.heeded)) {
      await this.worker.backlog.redeliver(groupId, { ...wish, now: this.now() });
    }
  }

  private async group(groupId: string): Promise<Group> {
    const found = await findSubscription(this.engine.parts.views, groupId);
    const { mostTries = null, leaseSeconds = null } = found ?? {};
    if (found === undefined || mostTries === null || leaseSeconds === null) {
      throw new NotFoundException(`there is no consumer group "${groupId}"`);
    }
    return { ...found, mostTries, leaseSeconds };
  }

  private now(): string {
    return this.engine.parts.options.clock.now();
  }
}

function leaseOver(lease: string) {
  return refuse('lease-over', 'this lease is over or settled: the event may be somebody else’s by now', { lease });
}
