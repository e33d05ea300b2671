-- The classic mistake, for the experiment to find: positions from a sequence, without a lock. They are taken in one
-- order and become visible in another. Checks nothing.
CREATE SEQUENCE event_store.careless_position;

CREATE OR REPLACE FUNCTION event_store.append_event(
  event_stream text, expected integer, event_id uuid, event_type text, event_version integer,
  event_data json, event_metadata json,
  OUT actual integer, OUT known boolean, OUT first_position bigint, OUT recorded_at timestamptz
)
LANGUAGE sql
SECURITY DEFINER
AS $$
  SELECT * FROM event_store.append(event_stream, '-1', '1', '1', event_stream, event_id::text, '', '', '', '');
$$;

CREATE OR REPLACE FUNCTION event_store.append(
  append_stream text, append_expected text, append_events text,
  event_append text, event_stream text, event_id text, event_type text, event_version text,
  event_data text, event_metadata text
) RETURNS TABLE (actual integer, known boolean, first_position bigint, recorded_at timestamptz)
LANGUAGE plpgsql
SECURITY DEFINER
AS $$
#variable_conflict use_column
BEGIN
  INSERT INTO event_store.events (position, recorded_at, revision, schema_version, id, stream_id, type, data, metadata)
  SELECT nextval('event_store.careless_position'), now(), number - 1, 1, id::uuid, stream_id, 'PledgePublished', '{}', '{}'
  FROM ROWS FROM (string_to_table(event_id, E'\n'), string_to_table(event_stream, E'\n'))
    WITH ORDINALITY AS line (id, stream_id, number);

  PERFORM pg_sleep(0.02 * random());

  RETURN QUERY
  SELECT -1, false, min(e.position), now() FROM event_store.events e
  JOIN string_to_table(append_stream, E'\n') WITH ORDINALITY AS asked (stream_id, number) USING (stream_id)
  GROUP BY asked.number ORDER BY asked.number;
END
$$;
