-- Every type of event that a program running on this database can write; noted before it writes any. Reactions are not run
-- again from the beginning: one of an earlier program must not pass an event of a type that only a later one knows.
CREATE TABLE event_types (
  type     text PRIMARY KEY,
  -- of the program that came with it
  release  text NOT NULL,
  noted_at timestamptz NOT NULL DEFAULT now()
);
