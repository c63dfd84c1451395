import type { Prisma } from '@e-index/database';

/** The channel on which every process hears that an assignment has a new event; the payload is the assignment's id. */
export const EVENT_CHANNEL = 'assignment_event';

export interface NewEvent {
  readonly assignmentId: string;
  readonly kind: 'submitted' | 'reopened' | 'team' | 'closed';
  readonly data: Prisma.InputJsonObject;
  readonly at: Date;
}

/**
 * Writes what happened to an assignment under its next sequence, within the caller's transaction. Whatever changes who may answer an
 * assignment has to pass here: a save is accepted only against the sequence its decision was made on.
 */
export async function recordEvent(tx: Prisma.TransactionClient, { assignmentId, kind, data, at }: NewEvent): Promise<void> {
  const { sequence } = await tx.assignment.update({
    where: { id: assignmentId },
    data: { sequence: { increment: 1 } },
    select: { sequence: true },
  });
  await tx.event.create({ data: { assignmentId, sequence, kind, data, at } });
  await tx.$executeRaw`SELECT pg_notify(${EVENT_CHANNEL}, ${assignmentId})`;
}
