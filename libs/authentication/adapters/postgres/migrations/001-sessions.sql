-- Who is signed in with a password: refresh tokens as hashes. Losing the table only means that people sign in again.
CREATE TABLE authentication.sessions (
  session_id   text        COLLATE "C" NOT NULL,
  account_id   text        NOT NULL,
  epoch        integer     NOT NULL,
  secret_hash  text        NOT NULL,
  opened_at    timestamptz NOT NULL,
  refreshed_at timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  ended_at     timestamptz,
  CONSTRAINT sessions_pkey PRIMARY KEY (session_id)
);

COMMENT ON TABLE authentication.sessions IS 'Refresh tokens, one at a time for each session.';
