-- CreateTable
CREATE TABLE "methodology_draft" (
    "version_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "nodes" JSON NOT NULL,
    "removed" JSON NOT NULL DEFAULT '{}',
    "based_on" UUID,
    "editors" TEXT[],

    CONSTRAINT "methodology_draft_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "methodology_review" (
    "version_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "word" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "methodology_review_pkey" PRIMARY KEY ("version_id","user_id")
);

-- CreateIndex
CREATE INDEX "methodology_draft_based_on_idx" ON "methodology_draft"("based_on");

-- CreateIndex
CREATE INDEX "methodology_review_user_id_idx" ON "methodology_review"("user_id");

-- AddForeignKey
ALTER TABLE "methodology_draft" ADD CONSTRAINT "methodology_draft_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "methodology_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "methodology_draft" ADD CONSTRAINT "methodology_draft_based_on_fkey" FOREIGN KEY ("based_on") REFERENCES "methodology_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "methodology_review" ADD CONSTRAINT "methodology_review_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "methodology_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "methodology_review" ADD CONSTRAINT "methodology_review_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A published version never changes, also for whoever holds the database's password by mistake: it may be retired, and nothing else.
CREATE FUNCTION methodology_version_is_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.status = 'retired'
    AND (OLD.id, OLD.methodology_id, OLD.version, OLD.title, OLD.canonical, OLD.sha256, OLD.published_at, OLD.created_at) IS NOT DISTINCT FROM
        (NEW.id, NEW.methodology_id, NEW.version, NEW.title, NEW.canonical, NEW.sha256, NEW.published_at, NEW.created_at) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a published version of a methodology does not change';
END $$;

CREATE TRIGGER methodology_version_fixed BEFORE UPDATE OR DELETE ON "methodology_version"
  FOR EACH ROW WHEN (OLD.status IN ('published', 'retired')) EXECUTE FUNCTION methodology_version_is_fixed();
