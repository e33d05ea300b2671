-- History is not rewritten, not even by the table's owner.
CREATE FUNCTION event_store.refuse_change() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  RAISE EXCEPTION 'the history cannot be changed: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege', HINT = 'append an event that states the correction';
END
$$;

CREATE TRIGGER events_are_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON event_store.events
  FOR EACH STATEMENT EXECUTE FUNCTION event_store.refuse_change();

-- Nor by a session that replays a replica's changes, in which ordinary triggers sleep.
ALTER TABLE event_store.events ENABLE ALWAYS TRIGGER events_are_never_changed;

CREATE TRIGGER log_head_stays
  BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON event_store.log_head
  FOR EACH STATEMENT EXECUTE FUNCTION event_store.refuse_change();
