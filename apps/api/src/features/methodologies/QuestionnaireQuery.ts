import { z } from 'zod';

const value = z.string().min(1).max(100);

/** For which body a blank questionnaire is: its kind, and whatever else is named but the language as its groups (`tier=regional`). */
export const QuestionnaireQuery = z.object({ locale: z.string().optional(), kind: value.optional() }).catchall(value);
export type QuestionnaireQuery = z.infer<typeof QuestionnaireQuery>;
