import { type Claimed, type ConsumerStanding, GIVE_UP_MS, MOST_TRIES, waitAfterFailures } from '@pacesetter/deliveries';
import type { Backlog, DeliveryLog } from '@pacesetter/deliveries/postgres';
import type { FeedEvent, FeedReader } from '@pacesetter/event-feeds';
import type { EventStore } from '@pacesetter/event-store';
import { type Clock, type CommandRequest, plusMilliseconds, request } from '@pacesetter/kernel';
import type { ReadSide } from '@pacesetter/commands';
import { PauseSubscription } from '../../features/pause-subscription/pause-subscription';
import { RemoveSubscription } from '../../features/remove-subscription/remove-subscription';
import { eventsOf } from '../subscription-board/backlog-events';
import { fillBacklog } from '../subscription-board/fill-backlog';
import { redeliveriesAfter, signingKeys } from '../subscription-board/subscription-board.query';
import type { SubscriptionRow } from '../subscription-board/subscription.answer';
import { feedOf } from '../subscription-board/subscription-feed';
import type { Sent, WebhookSender } from './webhook-sender';

export interface RoundParts {
  readonly backlog: Backlog;
  readonly log: DeliveryLog;
  readonly sender: WebhookSender;
  readonly reader: FeedReader;
  readonly store: EventStore;
  readonly views: ReadSide;
  readonly clock: Clock;
  /** Gives a command in the system's own name. */
  readonly give: (request: CommandRequest, cause: string) => Promise<unknown>;
  /** Uniform in [0, 1). */
  readonly chance: () => number;
}

/** Requests to one endpoint at the same time: of different streams, as each stream's events go one by one. */
const WIDTH = 4;
/** Failures in a row after which the endpoint is left in peace, all its streams together. */
const PATIENCE = 3;
/** Longer than any exchange takes: who is cut off in between leaves its events to the next round after this. */
const LEASE_MS = 60_000;

/** Delivers what is due to one endpoint, until nothing is, or the endpoint is to be left in peace. */
export class WebhookRound {
  constructor(
    private readonly parts: RoundParts,
    private readonly webhook: SubscriptionRow,
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    const { backlog, clock } = this.parts;
    await this.heed();
    while (!signal.aborted) {
      const filled = await fillBacklog(this.parts, this.webhook, clock.now());
      const claimed = await this.claim();
      const went = await this.deliver(claimed, signal);
      if (!went) return;
      if (claimed.length > 0) continue;
      const { waiting } = await backlog.counts(this.webhook.subscriptionId);
      if (!filled || waiting > 0) return;
    }
  }

  /** Carries out what people have asked for since the last round. */
  private async heed(): Promise<void> {
    const { backlog, clock, views } = this.parts;
    const { subscriptionId: id, resumedRevision } = this.webhook;
    const known = await backlog.standing(id);
    if (known === undefined) return;
    const now = clock.now();
    for (const { revision, from, to } of await redeliveriesAfter(views, id, known.heeded)) {
      await backlog.redeliver(id, { revision, from, to, now });
    }
    if (resumedRevision !== null && resumedRevision > known.heeded) {
      await backlog.forgive(id, { revision: resumedRevision, now });
    }
  }

  private async claim(): Promise<readonly Claimed[]> {
    const { backlog, clock } = this.parts;
    const now = clock.now();
    const { failures = 0, holdUntil = null } = (await backlog.standing(this.webhook.subscriptionId)) ?? {};
    if (holdUntil !== null && holdUntil.toISOString() > now) return [];
    // One is enough to find out whether an endpoint that has failed is back.
    const most = failures > 0 ? 1 : WIDTH;
    const claim = { most, now, until: plusMilliseconds(now, LEASE_MS), holder: 'webhooks' };
    return backlog.claim(this.webhook.subscriptionId, claim);
  }

  /** Answers whether to go on. */
  private async deliver(claimed: readonly Claimed[], signal: AbortSignal): Promise<boolean> {
    if (claimed.length === 0) return true;
    const { views, clock } = this.parts;
    const events = await eventsOf(this.parts, feedOf(this.webhook), claimed);
    const keys = await signingKeys(views, this.webhook.subscriptionId, clock.now());
    const went = await Promise.all(claimed.map((one, index) => this.deliverOne(one, events[index], { keys, signal })));
    return went.every(Boolean);
  }

  private async deliverOne(
    claimed: Claimed,
    event: FeedEvent | undefined,
    { keys, signal }: { readonly keys: readonly number[]; readonly signal: AbortSignal },
  ): Promise<boolean> {
    if (event === undefined) return true;
    const { sender, backlog, clock } = this.parts;
    const { subscriptionId: id } = this.webhook;
    const sent = await sender.send(this.webhook, { event, keys, try: claimed.tries, signal });
    // Cut off by our own end: the lease runs out, and the next process tries again.
    if (signal.aborted && sent.answer === 'failed') return false;
    if (sent.answer === 'failed' || sent.answer === 'refused') return this.failed(claimed, sent);
    await this.record(claimed, sent);
    if (sent.answer === 'gone') {
      await this.parts.give(
        request(RemoveSubscription, { subscriptionId: id }, 'the endpoint answered 410'),
        claimed.lease,
      );
      return false;
    }
    await backlog.settle(id, claimed.lease, clock.now());
    await backlog.succeeded(id, clock.now());
    return true;
  }

  private async failed(claimed: Claimed, sent: Sent): Promise<boolean> {
    const { backlog, clock, chance } = this.parts;
    const { subscriptionId: id } = this.webhook;
    const known = await backlog.standing(id);
    const now = clock.now();
    const after = (failures: number) => plusMilliseconds(now, waitAfterFailures(failures, chance(), sent.retryAfterMs));
    const dueAt = after(claimed.tries);
    const parked = claimed.tries >= MOST_TRIES && othersGotThrough(claimed, known);
    await this.record(claimed, sent, parked ? undefined : dueAt);
    const limit = parked ? { mostTries: MOST_TRIES } : {};
    await backlog.postpone(id, claimed.lease, { dueAt, error: sent.error, ...limit });
    const failures = failuresToHold(sent, known);
    const holdUntil = failures === 0 ? null : after(failures);
    await backlog.failed(id, { now, down: sent.answer === 'failed', holdUntil });
    return (await this.isWorthGoingOn(claimed, sent, known)) && holdUntil === null;
  }

  /** An endpoint that has taken nothing for days is paused until somebody resumes it. */
  private async isWorthGoingOn({ lease }: Claimed, { error }: Sent, known?: ConsumerStanding): Promise<boolean> {
    const since = known?.failingSince?.toISOString();
    const now = this.parts.clock.now();
    if (since === undefined || Date.parse(now) - Date.parse(since) < GIVE_UP_MS) return true;
    const { subscriptionId } = this.webhook;
    const reason = `nothing was taken since ${since}: ${error ?? ''}`;
    await this.parts.give(request(PauseSubscription, { subscriptionId }, reason), lease);
    return false;
  }

  private record({ feedNumber }: Claimed, { attempt, error }: Sent, nextAt?: string): Promise<void> {
    const { subscriptionId: consumerId } = this.webhook;
    return this.parts.log.add({ ...attempt, consumerId, feedNumber, error, nextAt });
  }
}

/** Then it is this event that the endpoint does not take. */
function othersGotThrough({ firstTriedAt }: Claimed, known?: ConsumerStanding): boolean {
  const { succeededAt = null } = known ?? {};
  return succeededAt !== null && firstTriedAt !== null && succeededAt > firstTriedAt;
}

/** For how many failures the whole endpoint is left in peace; 0: not at all. */
function failuresToHold({ answer, retryAfterMs }: Sent, known?: ConsumerStanding): number {
  if (answer !== 'failed') return 0;
  const beyond = (known?.failures ?? 0) + 1 - PATIENCE;
  return beyond >= 0 || retryAfterMs > 0 ? Math.max(beyond, 0) + 1 : 0;
}
