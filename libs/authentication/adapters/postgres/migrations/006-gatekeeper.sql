-- Who may count, keep sessions and append to the trail, and nothing else. Roles belong to the server, not to the database:
-- another database may have made it, even at this moment.
DO $$
BEGIN
  CREATE ROLE gatekeeper NOLOGIN;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

GRANT gatekeeper TO CURRENT_USER;
REVOKE ALL ON SCHEMA authentication FROM PUBLIC;
GRANT USAGE ON SCHEMA authentication TO gatekeeper;
GRANT SELECT, INSERT, UPDATE, DELETE ON authentication.sessions, authentication.sign_in_failures TO gatekeeper;
GRANT SELECT, INSERT, UPDATE ON authentication.key_uses TO gatekeeper;
GRANT SELECT, INSERT ON authentication.audit_trail TO gatekeeper;
