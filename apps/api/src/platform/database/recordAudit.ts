import type { Prisma } from '@e-index/database';

export interface NewAuditEntry {
  /** The acting person's pseudonym; null where a job acts. */
  readonly person: string | null;
  /** An action of the table of permissions, or the name of a job. */
  readonly action: string;
  /** What it was done to, e.g. `assignment:<id>`. */
  readonly subject: string;
  readonly detail: Prisma.InputJsonObject;
  readonly at: Date;
}

/** Notes who did what, within the transaction that does it. */
export async function recordAudit(tx: Prisma.TransactionClient, entry: NewAuditEntry): Promise<void> {
  await tx.auditEntry.create({ data: entry, select: { id: true } });
}
