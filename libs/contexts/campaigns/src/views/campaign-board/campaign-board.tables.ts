/** Tables of the campaign board. A participant is named `<organizationId>[~<memberId>]`. */
export const campaignBoardTables = `
  CREATE TABLE campaigns (
    campaign_id text PRIMARY KEY,
    title jsonb NOT NULL,
    programme text NOT NULL,
    root_organization_id text NOT NULL,
    time_zone text NOT NULL,
    rounds jsonb NOT NULL,
    status text NOT NULL,
    phase text,
    organizations integer,
    members integer,
    launched_at timestamptz NOT NULL,
    ended_at timestamptz
  );
  CREATE TABLE phases (
    campaign_id text NOT NULL,
    phase text NOT NULL,
    round text,
    number integer NOT NULL,
    kind text NOT NULL,
    title jsonb NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    status text NOT NULL,
    entered_at timestamptz,
    left_at timestamptz,
    PRIMARY KEY (campaign_id, phase)
  );
  CREATE TABLE gate_evaluations (
    event_id uuid PRIMARY KEY,
    campaign_id text NOT NULL,
    phase text NOT NULL,
    gate text NOT NULL,
    passed boolean NOT NULL,
    conditions jsonb NOT NULL,
    evaluated_at timestamptz NOT NULL
  );
  CREATE INDEX gate_evaluations_campaign ON gate_evaluations (campaign_id, evaluated_at);
  CREATE TABLE participants (
    campaign_id text NOT NULL,
    participant text NOT NULL,
    organization_id text NOT NULL,
    member_id text,
    superior_id text,
    level text NOT NULL,
    org_type text NOT NULL,
    has_subordinates boolean NOT NULL,
    plan text NOT NULL,
    plan_for text,
    contact_leader text,
    group_formed boolean NOT NULL DEFAULT false,
    PRIMARY KEY (campaign_id, participant)
  );
  CREATE INDEX participants_organization ON participants (campaign_id, organization_id);
  CREATE INDEX participants_superior ON participants (campaign_id, superior_id);
  CREATE TABLE opened_obligations (
    campaign_id text NOT NULL,
    obligation text NOT NULL,
    phase text NOT NULL,
    kind text NOT NULL,
    required boolean NOT NULL,
    subject text NOT NULL,
    due_at timestamptz NOT NULL,
    org_types jsonb,
    levels jsonb,
    place text,
    dropped boolean NOT NULL,
    PRIMARY KEY (campaign_id, obligation)
  );
  CREATE TABLE obligations (
    campaign_id text NOT NULL,
    obligation text NOT NULL,
    participant text NOT NULL,
    status text NOT NULL,
    due_at timestamptz NOT NULL,
    settled_at timestamptz,
    PRIMARY KEY (campaign_id, obligation, participant)
  ) WITH (fillfactor = 70);
`;
