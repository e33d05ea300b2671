/** Tables of the site board. */
export const siteBoardTables = `
  CREATE TABLE plans (
    campaign_id text PRIMARY KEY,
    applications_open_at timestamptz NOT NULL,
    applications_close_at timestamptz NOT NULL,
    decided_by timestamptz NOT NULL,
    assessed_by timestamptz NOT NULL
  );
  CREATE TABLE tiers (
    campaign_id text NOT NULL,
    tier text NOT NULL,
    method text NOT NULL,
    places integer NOT NULL,
    counts integer NOT NULL,
    ties jsonb NOT NULL,
    PRIMARY KEY (campaign_id, tier)
  );
  CREATE TABLE areas (
    campaign_id text NOT NULL,
    tier text NOT NULL,
    area text NOT NULL,
    candidates integer NOT NULL,
    places integer NOT NULL,
    taken integer NOT NULL DEFAULT 0,
    own boolean NOT NULL,
    share jsonb,
    PRIMARY KEY (campaign_id, tier, area)
  ) WITH (fillfactor = 70);
  CREATE TABLE sites (
    campaign_id text NOT NULL,
    organization_id text NOT NULL,
    tier text NOT NULL,
    area text NOT NULL,
    status text NOT NULL,
    rank integer,
    replaces text,
    guided boolean NOT NULL,
    visits integer NOT NULL,
    cycle integer,
    mean double precision,
    assess_by timestamptz,
    assessment_missed boolean NOT NULL,
    applied_at timestamptz NOT NULL,
    designated_at timestamptz,
    plaque_at timestamptz,
    ended_at timestamptz,
    PRIMARY KEY (campaign_id, organization_id)
  ) WITH (fillfactor = 70);
  CREATE INDEX sites_area ON sites (campaign_id, tier, area);
  CREATE TABLE assessments (
    campaign_id text NOT NULL,
    organization_id text NOT NULL,
    cycle integer NOT NULL,
    tier text NOT NULL,
    mean double precision NOT NULL,
    met boolean NOT NULL,
    goals jsonb NOT NULL,
    assessed_at timestamptz NOT NULL,
    PRIMARY KEY (campaign_id, organization_id, cycle)
  );
`;
