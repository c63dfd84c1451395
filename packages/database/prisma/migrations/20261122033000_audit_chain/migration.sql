-- AlterTable
ALTER TABLE "audit_entry" ADD COLUMN     "position" BIGINT;

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_position_key" ON "audit_entry"("position");

-- The trail is append-only, also for whoever holds the database's password by mistake: a row may be sealed once, and nothing else.
CREATE FUNCTION audit_entry_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.seal IS NULL AND NEW.seal IS NOT NULL
    AND (OLD.id, OLD.at, OLD.person, OLD.action, OLD.subject, OLD.detail) IS NOT DISTINCT FROM
        (NEW.id, NEW.at, NEW.person, NEW.action, NEW.subject, NEW.detail) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the audit trail is append-only';
END $$;

CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION audit_entry_is_append_only();
