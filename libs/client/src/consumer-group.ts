import { pause } from './back-off';
import type { Connection, Exchange } from './connection';
import type { FeedEvent } from './feed';
import { PacesetterProblem } from './problem';

/** An event that this reader has been given for a while. */
export interface Leased {
  readonly lease: string;
  readonly leasedUntil: string;
  /** This one included. */
  readonly tries: number;
  readonly event: FeedEvent;
}

/** Why an event is given back. */
export interface GivenBack {
  readonly error: string;
  /** Seconds until somebody tries again; 1 when absent. */
  readonly delaySeconds?: number;
}

export interface Working {
  /** Events leased at a time; 10 when absent. They have to be worked off within one lease. */
  readonly most?: number;
  /** Wait when there is nothing to do, in milliseconds; a second when absent. */
  readonly idleMs?: number;
  /** Ends the work; what is in hand is finished. */
  readonly signal?: AbortSignal;
}

/** A reader of a consumer group: each event goes to one of the group's readers. */
export class ConsumerGroup {
  private readonly path: string;

  constructor(
    private readonly connection: Connection,
    groupId: string,
    /** Who reads; for people. */
    private readonly reader: string,
  ) {
    this.path = `/v1/consumer-groups/${encodeURIComponent(groupId)}`;
  }

  /** @throws PacesetterProblem */
  lease(most = 10, signal?: AbortSignal): Promise<readonly Leased[]> {
    return this.leased(most, { signal });
  }

  private async leased(most: number, ending: Pick<Exchange, 'signal' | 'gently'>): Promise<readonly Leased[]> {
    const body = { reader: this.reader, most };
    // An answer that is lost costs a lease's time, no event.
    const exchange = { method: 'POST', body, repeatable: true, ...ending } as const;
    const answer = await this.connection.json(`${this.path}/lease`, exchange);
    return (answer.body as { readonly items: readonly Leased[] }).items;
  }

  /** Done. Answers whether the lease still held: otherwise somebody else may do it again. */
  ack(lease: string): Promise<boolean> {
    return this.settle('ack', { lease });
  }

  /** Not done: somebody shall try again. Answers whether the lease still held. */
  nack(lease: string, givenBack: GivenBack): Promise<boolean> {
    return this.settle('nack', { lease, ...givenBack });
  }

  /**
   * Works events off one after the other until the signal comes: `handle` that returns acknowledges, `handle` that throws
   * gives back. What is in hand then is finished; nobody waits any longer for a server that is away, or for more.
   */
  async work(handle: (event: FeedEvent, leased: Leased) => Promise<void> | void, working: Working = {}): Promise<void> {
    const { most = 10, idleMs = 1_000, signal } = working;
    while (signal?.aborted !== true) {
      const items = await this.leased(most, { signal, gently: true }).catch((error: unknown) => {
        if (signal?.aborted === true) return [];
        throw error;
      });
      for (const leased of items) await this.workOff(leased, handle);
      if (items.length === 0) await pause(idleMs, signal);
    }
  }

  private async workOff(
    leased: Leased,
    handle: (event: FeedEvent, leased: Leased) => Promise<void> | void,
  ): Promise<void> {
    try {
      await handle(leased.event, leased);
    } catch (error) {
      await this.nack(leased.lease, { error: String(error).slice(0, 2_000) || 'failed' });
      return;
    }
    await this.ack(leased.lease);
  }

  private async settle(how: 'ack' | 'nack', body: object): Promise<boolean> {
    try {
      await this.connection.json(`${this.path}/${how}`, { method: 'POST', body, repeatable: true });
      return true;
    } catch (error) {
      if (error instanceof PacesetterProblem && error.code === 'lease-over') return false;
      throw error;
    }
  }
}
