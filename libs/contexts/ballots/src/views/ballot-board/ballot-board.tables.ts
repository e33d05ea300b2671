export const BALLOT_BOARD_TABLES = `
  CREATE TABLE ballots (
    ballot_id text PRIMARY KEY,
    campaign_id text NOT NULL,
    organization_id text NOT NULL,
    obligation text,
    status text NOT NULL,
    terms jsonb NOT NULL,
    eligible integer NOT NULL,
    credentials integer NOT NULL,
    papers integer NOT NULL,
    registration_opens_at timestamptz NOT NULL,
    registration_closes_at timestamptz NOT NULL,
    voting_opens_at timestamptz NOT NULL,
    voting_closes_at timestamptz NOT NULL,
    key_destroyed boolean NOT NULL,
    tallies jsonb
  );
  CREATE INDEX ballots_campaign ON ballots (campaign_id, ballot_id);
  CREATE TABLE credentials (
    ballot_id text NOT NULL,
    voter text NOT NULL,
    blind_signature text NOT NULL,
    PRIMARY KEY (ballot_id, voter)
  );
  CREATE TABLE papers (
    ballot_id text NOT NULL,
    serial text NOT NULL,
    choices jsonb NOT NULL,
    credential text NOT NULL,
    proof text NOT NULL,
    PRIMARY KEY (ballot_id, serial)
  );
`;
