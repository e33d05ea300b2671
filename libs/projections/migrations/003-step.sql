-- The fence: moves a checkpoint from where its writer believes it is, or stops the transaction when somebody else has
-- moved it. The row stays locked until the transaction ends, which holds other writers off.
CREATE FUNCTION step(of_projection text, of_generation integer, from_position text, to_position text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  UPDATE projections.checkpoints SET position = to_position, updated_at = now()
  WHERE projection = of_projection AND generation = of_generation AND position = from_position COLLATE "C";
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the checkpoint of % is not at %', of_projection, from_position USING ERRCODE = 'PC001';
  END IF;
END $$;
