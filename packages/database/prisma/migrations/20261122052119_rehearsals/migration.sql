-- AlterTable
ALTER TABLE "methodology_version" ADD COLUMN     "rehearsal" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "round_population" ADD COLUMN     "rehearsal" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "rehearsal" (
    "assignment_id" UUID NOT NULL,
    "owner_id" TEXT NOT NULL,
    "draft_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "kept_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rehearsal_pkey" PRIMARY KEY ("assignment_id")
);

-- CreateIndex
CREATE INDEX "rehearsal_owner_id_idx" ON "rehearsal"("owner_id");

-- CreateIndex
CREATE INDEX "rehearsal_draft_id_idx" ON "rehearsal"("draft_id");

-- AddForeignKey
ALTER TABLE "rehearsal" ADD CONSTRAINT "rehearsal_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rehearsal" ADD CONSTRAINT "rehearsal_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rehearsal" ADD CONSTRAINT "rehearsal_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "methodology_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
