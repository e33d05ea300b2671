-- Which one of all events it is, where the event store's positions do not count. Can be derived again from the logs.
CREATE TABLE logs (
  log  integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE
);

CREATE TABLE numbers (
  log      integer NOT NULL REFERENCES logs ON DELETE CASCADE,
  number   bigint NOT NULL,
  -- as the store gives it: opaque, ordered byte by byte
  position text COLLATE "C" NOT NULL,
  PRIMARY KEY (log, number),
  UNIQUE (log, position)
);
