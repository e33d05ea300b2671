/** Tables of the award board. `member_id` is empty where an organisation is the candidate. */
export const awardBoardTables = `
  CREATE TABLE rounds (
    campaign_id text NOT NULL,
    round text NOT NULL,
    status text NOT NULL,
    opens_at timestamptz NOT NULL,
    nominations_close_at timestamptz NOT NULL,
    confers_at timestamptz NOT NULL,
    decides_at timestamptz,
    PRIMARY KEY (campaign_id, round)
  );
  CREATE TABLE round_awards (
    campaign_id text NOT NULL,
    round text NOT NULL,
    award text NOT NULL,
    quota integer NOT NULL,
    taken integer NOT NULL,
    notice_ends_at timestamptz,
    PRIMARY KEY (campaign_id, round, award)
  );
  CREATE TABLE round_parts (
    campaign_id text NOT NULL,
    round text NOT NULL,
    award text NOT NULL,
    part text NOT NULL,
    quota integer NOT NULL,
    taken integer NOT NULL,
    PRIMARY KEY (campaign_id, round, award, part)
  );
  CREATE TABLE candidates (
    campaign_id text NOT NULL,
    round text NOT NULL,
    award text NOT NULL,
    organization_id text NOT NULL,
    member_id text NOT NULL,
    status text NOT NULL,
    nominated_by text NOT NULL,
    eligible boolean,
    checked_for text,
    score double precision NOT NULL,
    refusal text,
    missing jsonb,
    full_quotas jsonb,
    questioned_at timestamptz,
    nominated_at timestamptz NOT NULL,
    decided_at timestamptz,
    PRIMARY KEY (campaign_id, round, award, organization_id, member_id)
  ) WITH (fillfactor = 70);
  CREATE INDEX candidates_pending ON candidates (campaign_id, round)
    WHERE status IN ('nominated', 'endorsed');
  CREATE INDEX candidates_questioned ON candidates (campaign_id) WHERE questioned_at IS NOT NULL;
  CREATE INDEX candidates_subject ON candidates (campaign_id, organization_id, member_id);
  CREATE TABLE objections (
    objection_id text PRIMARY KEY,
    campaign_id text NOT NULL,
    round text NOT NULL,
    award text NOT NULL,
    organization_id text NOT NULL,
    member_id text NOT NULL,
    text text NOT NULL,
    status text NOT NULL,
    raised_at timestamptz NOT NULL,
    settled_at timestamptz
  );
  CREATE INDEX objections_candidate ON objections (campaign_id, round, award, organization_id, member_id);
  CREATE TABLE upward_reports (
    campaign_id text NOT NULL,
    round text NOT NULL,
    award text NOT NULL,
    target text NOT NULL,
    organization_id text NOT NULL,
    member_id text NOT NULL,
    reported_at timestamptz NOT NULL,
    state text NOT NULL,
    higher_campaign text,
    refusal text,
    PRIMARY KEY (campaign_id, round, award, target, organization_id, member_id)
  );
`;
