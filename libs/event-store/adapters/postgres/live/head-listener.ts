import { setTimeout as sleep } from 'node:timers/promises';
import type { Notification, Pool, PoolClient } from 'pg';

const CHANNEL = 'event_store_head';

/**
 * Hears of every commit, by this process or another, through NOTIFY on a connection of the pool kept for it.
 * Notifications may be lost (they are while the connection is): whoever listens also looks for himself now and then,
 * so an error here is no one's failure and only means to connect again.
 */
export class HeadListener {
  constructor(
    private readonly pool: Pool,
    private readonly retryMs: number,
  ) {}

  /** Until the signal is aborted. `onHead` gets the position of the last event; Infinity after a time of deafness. */
  async listen(onHead: (place: number) => void, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.listenOnce(onHead, signal).catch(() => undefined);
      await sleep(this.retryMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private async listenOnce(onHead: (place: number) => void, signal: AbortSignal): Promise<void> {
    const client = await this.pool.connect();
    const ended = endOf(client, signal);
    try {
      client.on('notification', ({ payload }: Notification) => onHead(Number(payload)));
      await Promise.race([client.query(`LISTEN ${CHANNEL}`), ended]);
      onHead(Infinity);
      await ended;
    } finally {
      client.release(true);
    }
  }
}

function endOf(client: PoolClient, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      // The signal lives as long as the process, and connections come and go.
      signal.removeEventListener('abort', end);
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
    client.on('error', end);
    client.on('end', end);
    if (signal.aborted) end();
  });
}
