-- Not even the table's owner changes or removes what was recorded.
CREATE FUNCTION authentication.refuse_change() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail is only appended to: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER audit_trail_is_only_appended
  BEFORE UPDATE OR DELETE OR TRUNCATE ON authentication.audit_trail
  FOR EACH STATEMENT EXECUTE FUNCTION authentication.refuse_change();

ALTER TABLE authentication.audit_trail ENABLE ALWAYS TRIGGER audit_trail_is_only_appended;
