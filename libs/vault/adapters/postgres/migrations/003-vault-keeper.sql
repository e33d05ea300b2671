-- Who may keep, read and destroy secrets, and nothing else. Roles belong to the server, not to the database: another
-- database may have made it, even at this moment.
DO $$
BEGIN
  CREATE ROLE vault_keeper NOLOGIN;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

GRANT vault_keeper TO CURRENT_USER;
REVOKE ALL ON SCHEMA vault FROM PUBLIC;
GRANT USAGE ON SCHEMA vault TO vault_keeper;
GRANT SELECT, INSERT ON vault.secrets TO vault_keeper;
GRANT UPDATE (wrapped, master_key, destroyed_at) ON vault.secrets TO vault_keeper;
