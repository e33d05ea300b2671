-- Who was refused what, who signed in, who read personal data: only ever appended.
CREATE TABLE authentication.audit_trail (
  number          bigint      GENERATED ALWAYS AS IDENTITY,
  at              timestamptz NOT NULL,
  kind            text        NOT NULL,
  account_id      text,
  role            text,
  organization_id text,
  "right"         text,
  place           jsonb       NOT NULL,
  code            text,
  address         text,
  CONSTRAINT audit_trail_pkey PRIMARY KEY (number)
);

COMMENT ON TABLE authentication.audit_trail IS 'Denials, sign-ins and reads of personal data: appended, never changed.';
