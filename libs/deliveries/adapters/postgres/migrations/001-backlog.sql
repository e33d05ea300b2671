-- Durable consumers of feeds: webhooks and consumer groups. Everything here can be derived again from the log and the
-- subscriptions' own streams, at the price of delivering twice.
CREATE TABLE consumers (
  consumer_id   text PRIMARY KEY,
  -- How far the feed has been taken into the backlog.
  places        bigint NOT NULL,
  delivered     bigint NOT NULL,
  hidden        bigint NOT NULL,
  digest        text NOT NULL,
  -- Failures of its endpoint in a row, since when, and until when it is left in peace.
  failures      integer NOT NULL DEFAULT 0,
  failing_since timestamptz,
  hold_until    timestamptz,
  succeeded_at  timestamptz,
  -- Revision of its subscription's stream up to which wishes have been heeded.
  heeded        integer NOT NULL DEFAULT -1
);

CREATE TABLE backlog (
  consumer_id    text NOT NULL REFERENCES consumers ON DELETE CASCADE,
  feed_number    bigint NOT NULL,
  hidden         bigint NOT NULL,
  digest         text NOT NULL,
  stream_id      text COLLATE "C" NOT NULL,
  revision       integer NOT NULL,
  event_id       uuid NOT NULL,
  type           text NOT NULL,
  state          text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'leased', 'parked', 'done')),
  tries          integer NOT NULL DEFAULT 0,
  due_at         timestamptz NOT NULL,
  first_tried_at timestamptz,
  settled_at     timestamptz,
  lease          uuid,
  leased_until   timestamptz,
  holder         text,
  error          text,
  PRIMARY KEY (consumer_id, feed_number)
);

CREATE INDEX backlog_lanes ON backlog (consumer_id, stream_id, feed_number) WHERE state IN ('waiting', 'leased');
CREATE INDEX backlog_parked ON backlog (consumer_id, feed_number) WHERE state = 'parked';
CREATE INDEX backlog_settled ON backlog (settled_at) WHERE state = 'done';

-- Each request that was sent and what came back. The body is not kept: it may hold what belongs to persons, and follows
-- from the event.
CREATE TABLE attempts (
  attempt_id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  consumer_id      text NOT NULL REFERENCES consumers ON DELETE CASCADE,
  feed_number      bigint,
  event_id         uuid,
  at               timestamptz NOT NULL,
  try              integer NOT NULL,
  endpoint         text NOT NULL,
  request_headers  jsonb NOT NULL,
  request_digest   text NOT NULL,
  status           integer,
  response_headers jsonb,
  response_body    text,
  error            text,
  duration_ms      integer NOT NULL,
  next_at          timestamptz
);

CREATE INDEX attempts_of_consumer ON attempts (consumer_id, attempt_id);
