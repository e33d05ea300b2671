-- The end of the log as something that can be locked: who holds its row is the only one who gives out positions, and
-- keeps it until its commit can be seen. So no reader meets a position before all smaller ones. The row holds no
-- position itself: the last one is the events' own, and a batch leaves no dead row behind.
CREATE TABLE event_store.log_head (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton)
);

INSERT INTO event_store.log_head DEFAULT VALUES;

COMMENT ON TABLE event_store.log_head IS 'One row, locked by every append until it has committed.';
