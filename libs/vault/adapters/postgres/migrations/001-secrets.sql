-- Secrets, wrapped by a master key that the database never sees. A destroyed one leaves its id behind, and nothing else.
CREATE TABLE vault.secrets (
  id           text        COLLATE "C" NOT NULL,
  wrapped      bytea,
  master_key   text,
  kept_at      timestamptz NOT NULL DEFAULT now(),
  destroyed_at timestamptz,
  CONSTRAINT secrets_pkey PRIMARY KEY (id),
  CONSTRAINT secrets_kept_or_destroyed CHECK (
    (destroyed_at IS NULL) = (wrapped IS NOT NULL) AND (wrapped IS NULL) = (master_key IS NULL)
  )
);

COMMENT ON TABLE vault.secrets IS 'Wrapped secrets: kept once, destroyed for ever.';
