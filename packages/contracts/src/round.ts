import { z } from 'zod';
import { Contact } from './assignment.js';
import { LocalText } from './locale.js';

export const RoundStage = z.enum(['prepare', 'collect', 'check', 'reply', 'published', 'archived']);
export type RoundStage = z.infer<typeof RoundStage>;

/** A round's population: the unit that is closed, scored and published. Id e.g. `2021-municipalities`. */
export const Population = z
  .object({
    id: z.string(),
    round: z.string(),
    population: z.string(),
    title: LocalText,
    referenceYear: z.int(),
    methodology: z.object({ versionId: z.string(), id: z.string(), version: z.string() }),
    stage: RoundStage,
    opensOn: z.string(),
    deadline: z.string(),
    contact: Contact,
    demonstration: z.boolean(),
    version: z.int(),
    closedAt: z.string().nullable(),
    /** How many bodies stand in each state; the sum is the number surveyed. */
    counts: z.object({ surveyed: z.int(), notStarted: z.int(), inProgress: z.int(), submitted: z.int(), returned: z.int() }),
    latestRun: z.string().nullable(),
    latestBundle: z.int().nullable(),
  })
  .meta({ id: 'Population' });
export type Population = z.infer<typeof Population>;

export const PopulationClosing = z.object({ version: z.int() }).strict().meta({ id: 'PopulationClosing' });
export type PopulationClosing = z.infer<typeof PopulationClosing>;
