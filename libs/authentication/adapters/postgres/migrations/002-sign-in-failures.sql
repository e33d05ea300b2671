-- Wrong passwords lately, by account and by address, as rate-limiter-flexible counts them.
CREATE TABLE authentication.sign_in_failures (
  key    varchar(255) NOT NULL,
  points integer      NOT NULL DEFAULT 0,
  expire bigint,
  CONSTRAINT sign_in_failures_pkey PRIMARY KEY (key)
);

COMMENT ON TABLE authentication.sign_in_failures IS 'Failed attempts to sign in, for slowing down who guesses.';
