-- How far each generation of each read model has come. Every rebuild is a generation; queries see the live one.
CREATE TABLE checkpoints (
  projection  text NOT NULL,
  generation  integer GENERATED ALWAYS AS IDENTITY,
  live        boolean NOT NULL,
  -- of the definition that the tables were made from
  fingerprint text NOT NULL,
  -- as the store gives it: opaque, ordered byte by byte
  position    text COLLATE "C" NOT NULL,
  updated_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (projection, generation)
) WITH (fillfactor = 50); -- rows are updated all the time: room for that on the same page

CREATE UNIQUE INDEX checkpoints_one_live_generation ON checkpoints (projection) WHERE live;
