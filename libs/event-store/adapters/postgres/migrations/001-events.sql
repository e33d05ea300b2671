-- The history. A row is written once by event_store.append and never changes.
CREATE TABLE event_store.events (
  position       bigint      NOT NULL,
  recorded_at    timestamptz NOT NULL,
  revision       integer     NOT NULL,
  schema_version integer     NOT NULL,
  id             uuid        NOT NULL,
  stream_id      text        COLLATE "C" NOT NULL,
  type           text        COLLATE "C" NOT NULL,
  -- json, not jsonb: kept as the writer spelt it, which is cheaper to write and to read back.
  data           json        NOT NULL,
  metadata       json        NOT NULL,
  CONSTRAINT events_pkey PRIMARY KEY (position),
  CONSTRAINT events_stream_revision_key UNIQUE (stream_id, revision),
  CONSTRAINT events_id_key UNIQUE (id)
);

COMMENT ON TABLE event_store.events IS 'The history: gapless positions in commit order, never changed.';
