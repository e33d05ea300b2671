-- Who may read the history and append to it, and nothing else. Roles belong to the server, not to the database:
-- another database may have made it, even at this moment.
DO $$
BEGIN
  CREATE ROLE event_store_writer NOLOGIN;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

GRANT event_store_writer TO CURRENT_USER;
GRANT USAGE ON SCHEMA event_store TO event_store_writer;
GRANT SELECT ON event_store.events TO event_store_writer;

REVOKE ALL ON FUNCTION event_store.append, event_store.append_event FROM PUBLIC;
GRANT EXECUTE ON FUNCTION event_store.append, event_store.append_event TO event_store_writer;
