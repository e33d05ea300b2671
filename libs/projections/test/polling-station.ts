import type { EventStore } from '@pacesetter/event-store';
import { createPostgresEventStore, migrateEventStore } from '@pacesetter/event-store/postgres';
import { newId, SYSTEM, type NewEvent, type Position } from '@pacesetter/kernel';
import { createPool } from '@pacesetter/postgres';
import type { Pool } from 'pg';
import { ProjectionHost, type ProjectionHostOptions } from '../src/projection-host';
import type { VoteCast } from './vote-tally.projection';
import { RecordedLog } from './recorded-log';
import { largestVote, voteTally } from './vote-tally.projection';

/** A store in which votes are cast, and hosts of the views over them, each as if in a process of its own. */
export class PollingStation {
  readonly pool: Pool;
  readonly store: EventStore;
  readonly log = new RecordedLog();
  private readonly hosts: ProjectionHost[] = [];

  constructor(readonly url: string) {
    this.pool = createPool(url, { name: 'station' });
    this.store = createPostgresEventStore({ pool: this.pool });
  }

  static async open(url: string): Promise<PollingStation> {
    const station = new PollingStation(url);
    await migrateEventStore(station.pool);
    return station;
  }

  host(options: Partial<ProjectionHostOptions> = {}): ProjectionHost {
    const { pool, store, log } = this;
    const projections = [voteTally, largestVote];
    const host = new ProjectionHost({ pool, store, log, projections, electionMs: 30, saveEveryMs: 50, ...options });
    this.hosts.push(host);
    return host;
  }

  /** Casts votes of so many points each in one append and answers the last one's position. */
  async cast(poll: string, ...points: readonly number[]): Promise<Position> {
    return this.append(
      `poll-${poll}`,
      points.map((each) => vote({ poll, points: each })),
    );
  }

  /** Casts a vote because of an event. */
  async castBecauseOf(causationId: string, data: VoteCast['data']): Promise<Position> {
    return this.append(`poll-${data.poll}`, [vote(data, causationId)]);
  }

  /** Events that no view here is interested in. */
  async murmur(): Promise<Position> {
    return this.append('crowd-1', [{ ...vote({ poll: '', points: 0 }), type: 'CrowdMurmured' }]);
  }

  /** The tally, and the number of votes written down: the same when each event counted once. */
  async tally(poll: string, schema = 'view_vote_tally'): Promise<{ votes: number; points: number; written: number }> {
    const { rows } = await this.pool.query<{ votes: number; points: number; written: number }>(
      `SELECT votes, points, (SELECT count(*)::integer FROM ${schema}.votes WHERE poll = $1) AS written
       FROM ${schema}.polls WHERE poll = $1`,
      [poll],
    );
    return rows[0] ?? { votes: 0, points: 0, written: 0 };
  }

  async close(): Promise<void> {
    await Promise.all(this.hosts.map((host) => host.stop()));
    await this.store.close();
    await this.pool.end();
  }

  private async append(stream: string, events: readonly NewEvent[]): Promise<Position> {
    return (await this.store.append(stream, 'any', events)).position;
  }
}

function vote(data: VoteCast['data'], causationId = 'c'): NewEvent {
  const metadata = {
    occurredAt: '2010-06-01T01:00:00.000Z',
    actor: SYSTEM,
    correlationId: 'c',
    causationId,
    commandId: 'c',
  };
  return { id: newId(), type: 'VoteCast', schemaVersion: 1, data, metadata };
}
