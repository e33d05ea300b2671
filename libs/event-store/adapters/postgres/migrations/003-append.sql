-- Appends a batch: many appends, to a different stream each, every one with its own success or refusal.
--
-- Each parameter is a column of the batch, one value a line: the first three have a line for each append, the others
-- a line for each event. JSON and names never hold a line break, and splitting lines is far cheaper than arrays.
--
--   append_expected   expected last revision; -1: no such stream, -2: any
--   event_append      number of the append that the event belongs to, from 1, ascending
--
-- Answers one row for each append, in their order:
--
--   actual            last revision of the stream before the append, -1 when there was none
--   known             one of the append's ids is in the log already: nothing was written, compare before you refuse
--   first_position    null when the append was refused; the others count on from it
CREATE FUNCTION event_store.append(
  append_stream text, append_expected text, append_events text,
  event_append text, event_stream text, event_id text, event_type text, event_version text,
  event_data text, event_metadata text
) RETURNS TABLE (actual integer, known boolean, first_position bigint, recorded_at timestamptz)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
-- A plan made while the log was short must not scan the log when it is long.
SET enable_seqscan = off
AS $$
#variable_conflict use_column
DECLARE
  head bigint;
  written_at timestamptz;
  known_appends integer[];
  actuals integer[];
  -- What to add to an event's number in the batch to get its position and its revision, by append.
  to_position bigint[];
  to_revision bigint[];
  first_events bigint[];
BEGIN
  PERFORM FROM event_store.log_head FOR UPDATE;
  -- A statement of its own: its snapshot is taken under the lock.
  SELECT coalesce(max(e.position), 0) INTO head FROM event_store.events e;
  written_at := date_trunc('milliseconds', clock_timestamp());

  SELECT coalesce(array_agg(line.append::integer), '{}') INTO known_appends
  FROM ROWS FROM (string_to_table(event_append, E'\n'), string_to_table(event_id, E'\n')) AS line (append, id)
  WHERE (SELECT e.position FROM event_store.events e WHERE e.id = line.id::uuid) IS NOT NULL;

  WITH found AS MATERIALIZED (
    SELECT line.number, line.expected::integer AS expected, line.events::integer AS events,
      coalesce((
        SELECT e.revision FROM event_store.events e
        WHERE e.stream_id = line.stream_id COLLATE "C"
        ORDER BY e.stream_id DESC, e.revision DESC LIMIT 1
      ), -1) AS actual
    FROM ROWS FROM (
      string_to_table(append_stream, E'\n'), string_to_table(append_expected, E'\n'), string_to_table(append_events, E'\n')
    ) WITH ORDINALITY AS line (stream_id, expected, events, number)
  ), judged AS (
    SELECT number, events, actual,
      expected IN (-2, actual) AND number <> ALL (known_appends) AS accepted,
      sum(events) OVER (ORDER BY number) - events AS events_before
    FROM found
  ), placed AS (
    SELECT number, actual, accepted, events_before,
      head + sum(CASE WHEN accepted THEN events ELSE 0 END) OVER (ORDER BY number)
        - CASE WHEN accepted THEN events ELSE 0 END AS position_before
    FROM judged
  )
  SELECT
    array_agg(actual ORDER BY number),
    array_agg(CASE WHEN accepted THEN position_before - events_before ELSE -1 END ORDER BY number),
    array_agg(actual - events_before ORDER BY number),
    array_agg(CASE WHEN accepted THEN position_before + 1 ELSE -1 END ORDER BY number)
  INTO actuals, to_position, to_revision, first_events
  FROM placed;

  INSERT INTO event_store.events
    (position, recorded_at, revision, schema_version, id, stream_id, type, data, metadata)
  SELECT
    to_position[append::integer] + number, written_at, to_revision[append::integer] + number, version::integer,
    id::uuid, stream_id, type, data::json, metadata::json
  FROM ROWS FROM (
    string_to_table(event_append, E'\n'), string_to_table(event_stream, E'\n'), string_to_table(event_id, E'\n'),
    string_to_table(event_type, E'\n'), string_to_table(event_version, E'\n'),
    string_to_table(event_data, E'\n'), string_to_table(event_metadata, E'\n')
  ) WITH ORDINALITY AS line (append, stream_id, id, type, version, data, metadata, number)
  WHERE first_events[append::integer] > 0;

  IF FOUND THEN
    PERFORM pg_notify('event_store_head', (SELECT max(e.position)::text FROM event_store.events e));
  END IF;

  RETURN QUERY
  SELECT judged.actual, judged.number = ANY (known_appends), nullif(judged.first_event, -1), written_at
  FROM unnest(actuals, first_events) WITH ORDINALITY AS judged (actual, first_event, number);
END
$$;
