-- A secret is destroyed, or stays as it is: not even the table's owner changes one, revives one or removes its trace.
CREATE FUNCTION vault.refuse_revival() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.destroyed_at IS NULL AND NEW.wrapped IS NULL AND NEW.id = OLD.id THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a secret of the vault can only be destroyed: % of "%" is refused', TG_OP, OLD.id
    USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER secrets_are_only_destroyed
  BEFORE UPDATE OR DELETE ON vault.secrets
  FOR EACH ROW EXECUTE FUNCTION vault.refuse_revival();

ALTER TABLE vault.secrets ENABLE ALWAYS TRIGGER secrets_are_only_destroyed;
