import type { Projection } from '../src/projection';
import type { VoteCast } from './vote-tally.projection';

/** The tally of each poll, kept in partitions: a poll's votes lie in its stream. */
export const precinctTally: Projection<VoteCast> = {
  name: 'precinct_tally',
  on: ['VoteCast'],
  partitions: { count: 4, key: ({ streamId }) => streamId },
  tables: `
    CREATE TABLE polls (poll text PRIMARY KEY, votes integer NOT NULL DEFAULT 0, points integer NOT NULL DEFAULT 0);
    CREATE TABLE votes (event_id uuid PRIMARY KEY, poll text NOT NULL, points integer NOT NULL);
    CREATE INDEX ON votes (poll);`,
  apply({ id, data: { poll, points } }, rows) {
    rows.upsert('votes', { event_id: id, poll, points });
    rows.upsert('polls', { poll });
    rows.increment('polls', { poll }, { votes: 1, points });
  },
};
