/** Tables of the supervision board. `member_id` is empty where an organisation is supervised. */
export const supervisionBoardTables = `
  CREATE TABLE visits (
    visit_id text PRIMARY KEY,
    campaign_id text NOT NULL,
    organization_id text NOT NULL,
    kind text NOT NULL,
    inspectors jsonb NOT NULL,
    findings jsonb NOT NULL,
    visited_at timestamptz NOT NULL
  );
  CREATE INDEX visits_organization ON visits (campaign_id, organization_id, visited_at);
  CREATE TABLE rectifications (
    rectification_id text PRIMARY KEY,
    campaign_id text NOT NULL,
    organization_id text NOT NULL,
    member_id text NOT NULL,
    cause text NOT NULL,
    cause_ref text NOT NULL,
    text text NOT NULL,
    status text NOT NULL,
    listed boolean NOT NULL,
    rung text,
    deadline timestamptz NOT NULL,
    missed integer NOT NULL,
    ordered_at timestamptz NOT NULL,
    verified_at timestamptz
  ) WITH (fillfactor = 70);
  CREATE INDEX rectifications_subject ON rectifications (campaign_id, organization_id, member_id);
  CREATE INDEX rectifications_open ON rectifications (campaign_id, status, rectification_id) WHERE status <> 'verified';
  CREATE TABLE escalations (
    event_id uuid PRIMARY KEY,
    campaign_id text NOT NULL,
    organization_id text NOT NULL,
    member_id text NOT NULL,
    rung text NOT NULL,
    decided_by text NOT NULL,
    rectification_id text,
    raised_at timestamptz NOT NULL
  );
  CREATE INDEX escalations_rung ON escalations (campaign_id, rung, raised_at);
  CREATE TABLE accountability (
    campaign_id text NOT NULL,
    accountability_id text NOT NULL,
    organization_id text NOT NULL,
    member_id text NOT NULL,
    status text NOT NULL,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    PRIMARY KEY (campaign_id, accountability_id)
  );
  CREATE TABLE commendations (
    event_id uuid PRIMARY KEY,
    campaign_id text NOT NULL,
    organization_id text NOT NULL,
    member_id text NOT NULL,
    text text NOT NULL,
    circulated_at timestamptz NOT NULL
  );
  CREATE INDEX commendations_campaign ON commendations (campaign_id, circulated_at);
`;
