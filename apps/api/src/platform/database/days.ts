/** A date column as YYYY-MM-DD: Prisma hands it over as midnight UTC. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** A date column's value for YYYY-MM-DD. */
export const dateOfDay = (day: string): Date => new Date(`${day}T00:00:00.000Z`);
