-- When an API key was last shown, to the minute: what is not used can be revoked.
CREATE TABLE authentication.key_uses (
  key_id    text        COLLATE "C" NOT NULL,
  last_used timestamptz NOT NULL,
  CONSTRAINT key_uses_pkey PRIMARY KEY (key_id)
);

COMMENT ON TABLE authentication.key_uses IS 'Last use of each API key.';
