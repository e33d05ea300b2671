/** Tables of the supervision board. `member_id` is empty where an organisation is supervised. */
export const supervisionBoardTables = `
  CREATE TABLE visits (
    visit_id text PRIMARY KEY,
    campaign_id text NOT NULL,
    organization_id text NOT NULL,
    kind text NOT NULL,
    round text,
    draw_id text,
    inspectors jsonb NOT NULL,
    items integer NOT NULL,
    unmet integer NOT NULL,
    attended integer,
    findings jsonb NOT NULL,
    visited_at timestamptz NOT NULL
  );
  CREATE INDEX visits_round ON visits (campaign_id, round) WHERE round IS NOT NULL;
  CREATE INDEX visits_drawn ON visits (campaign_id, visited_at) WHERE draw_id IS NOT NULL;
  CREATE INDEX visits_organization ON visits (campaign_id, organization_id, visited_at);
  CREATE TABLE missed_visits (
    campaign_id text NOT NULL,
    round text NOT NULL,
    organization_id text NOT NULL,
    kind text NOT NULL,
    noticed_at timestamptz NOT NULL,
    PRIMARY KEY (campaign_id, round, organization_id)
  );
  CREATE TABLE recusals (
    campaign_id text NOT NULL,
    round text NOT NULL,
    organization_id text NOT NULL,
    inspector_id text NOT NULL,
    ground text NOT NULL,
    replaced_by text,
    recused_at timestamptz NOT NULL,
    PRIMARY KEY (campaign_id, round, organization_id, inspector_id)
  );
  CREATE TABLE draws (
    draw_id text PRIMARY KEY,
    campaign_id text NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    attempt integer NOT NULL,
    size integer NOT NULL,
    drawn integer NOT NULL,
    strata integer NOT NULL,
    excluded integer NOT NULL,
    withheld integer NOT NULL,
    pool_hash text,
    public_value text,
    seed text,
    called_at timestamptz NOT NULL,
    made_at timestamptz
  );
  CREATE INDEX draws_campaign ON draws (campaign_id, called_at);
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
    progress_by timestamptz,
    progress_missed integer NOT NULL,
    verify_by timestamptz,
    verification_missed integer NOT NULL,
    ordered_at timestamptz NOT NULL,
    verified_at timestamptz
  ) WITH (fillfactor = 70);
  CREATE INDEX rectifications_subject ON rectifications (campaign_id, organization_id, member_id);
  CREATE INDEX rectifications_listed ON rectifications (campaign_id, rectification_id) WHERE listed;
  CREATE INDEX rectifications_open ON rectifications (campaign_id, status, rectification_id) WHERE status <> 'verified';
  CREATE TABLE progress (
    event_id uuid PRIMARY KEY,
    rectification_id text NOT NULL,
    text text NOT NULL,
    told_at timestamptz NOT NULL
  );
  CREATE INDEX progress_rectification ON progress (rectification_id, told_at);
  CREATE TABLE escalations (
    event_id uuid PRIMARY KEY,
    campaign_id text NOT NULL,
    organization_id text NOT NULL,
    member_id text NOT NULL,
    rung text NOT NULL,
    decided_by text NOT NULL,
    rectification_id text,
    text text,
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
