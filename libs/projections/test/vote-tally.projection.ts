import type { DomainEvent } from '@pacesetter/kernel';
import type { Projection } from '../src/projection';

export type VoteCast = DomainEvent<'VoteCast', { readonly poll: string; readonly points: number }>;

/** Counting is what tells an event applied twice, or not at all, from one applied once. */
export const voteTally: Projection<VoteCast> = {
  name: 'vote_tally',
  on: ['VoteCast'],
  tables: `
    CREATE TABLE polls (poll text PRIMARY KEY, votes integer NOT NULL DEFAULT 0, points integer NOT NULL DEFAULT 0);
    CREATE TABLE votes (event_id uuid PRIMARY KEY, poll text NOT NULL, points integer NOT NULL CHECK (points < 1000));
    CREATE INDEX ON votes (poll);`,
  apply({ id, data: { poll, points } }, rows) {
    rows.upsert('votes', { event_id: id, poll, points });
    rows.upsert('polls', { poll });
    rows.increment('polls', { poll }, { votes: 1, points });
  },
};

/** A second view of the same events, which must not suffer when the first one does. */
export const largestVote: Projection<VoteCast> = {
  name: 'largest_vote',
  on: ['VoteCast'],
  tables: 'CREATE TABLE polls (poll text PRIMARY KEY, points integer NOT NULL)',
  apply({ data: { poll, points } }, rows) {
    rows.sql(`INSERT INTO polls VALUES ($1, $2) ON CONFLICT (poll) DO UPDATE SET points = greatest(polls.points, $2)`, [
      poll,
      points,
    ]);
  },
};
