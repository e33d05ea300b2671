-- Appends a single event: what event_store.append does with a batch of one, for half the work. Most commands lead to
-- one event, and when little is going on they come one by one. Parameters and answer are those of a batch's only line.
CREATE FUNCTION event_store.append_event(
  event_stream text, expected integer, event_id uuid, event_type text, event_version integer,
  event_data json, event_metadata json,
  OUT actual integer, OUT known boolean, OUT first_position bigint, OUT recorded_at timestamptz
)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $$
#variable_conflict use_variable
BEGIN
  PERFORM FROM event_store.log_head FOR UPDATE;
  recorded_at := date_trunc('milliseconds', clock_timestamp());

  known := EXISTS (SELECT FROM event_store.events e WHERE e.id = event_id);
  actual := coalesce((
    SELECT e.revision FROM event_store.events e
    WHERE e.stream_id = event_stream COLLATE "C"
    ORDER BY e.stream_id DESC, e.revision DESC LIMIT 1
  ), -1);
  IF known OR expected NOT IN (-2, actual) THEN
    RETURN;
  END IF;

  first_position := coalesce((SELECT max(e.position) FROM event_store.events e), 0) + 1;
  INSERT INTO event_store.events
    (position, recorded_at, revision, schema_version, id, stream_id, type, data, metadata)
  VALUES
    (first_position, recorded_at, actual + 1, event_version, event_id, event_stream, event_type, event_data,
     event_metadata);
  PERFORM pg_notify('event_store_head', first_position::text);
END
$$;
