-- A read model may be kept in partitions, each with a checkpoint of its own; the generation is that of all of them.
ALTER TABLE checkpoints ADD partition integer NOT NULL DEFAULT 0;
-- Release of the program that made the tables: an older one does not make them anew after its own definition.
ALTER TABLE checkpoints ADD made_by text NOT NULL DEFAULT '';
ALTER TABLE checkpoints DROP CONSTRAINT checkpoints_pkey, ADD PRIMARY KEY (projection, generation, partition);
DROP INDEX checkpoints_one_live_generation;
CREATE UNIQUE INDEX checkpoints_one_live_generation ON checkpoints (projection, partition) WHERE live;

-- The fence for the partitions that one process keeps: all of them move, or the transaction is stopped.
DROP FUNCTION step(text, integer, text, text);
CREATE FUNCTION step(of_projection text, of_generation integer, partitions integer[], from_positions text[], to_positions text[])
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  moved integer;
BEGIN
  UPDATE projections.checkpoints AS checkpoint SET position = each.to_position, updated_at = now()
  FROM unnest(partitions, from_positions, to_positions) AS each (partition, from_position, to_position)
  WHERE checkpoint.projection = of_projection AND checkpoint.generation = of_generation
    AND checkpoint.partition = each.partition AND checkpoint.position = each.from_position COLLATE "C";
  GET DIAGNOSTICS moved = ROW_COUNT;
  IF moved < cardinality(partitions) THEN
    RAISE EXCEPTION 'the checkpoint of % is not at %', of_projection, from_positions USING ERRCODE = 'PC001';
  END IF;
END $$;
