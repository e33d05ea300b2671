-- How far each reaction (policies, deliveries) has come. Unlike read models they are never run again from the beginning.
CREATE TABLE reactions (
  reaction   text PRIMARY KEY,
  -- as the store gives it: opaque, ordered byte by byte
  position   text COLLATE "C" NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 50); -- rows are updated all the time: room for that on the same page
