/** A date column as YYYY-MM-DD: Prisma hands it over as midnight UTC. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** The calendar day in Latvia at a moment, YYYY-MM-DD. */
export const dayInRiga = (moment: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Riga' }).format(moment);

/** A date column's value for YYYY-MM-DD. */
export const dateOfDay = (day: string): Date => new Date(`${day}T00:00:00.000Z`);
