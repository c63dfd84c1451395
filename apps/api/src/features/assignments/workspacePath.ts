import type { Locale } from '@e-index/contracts';

/** Where the portal shows a questionnaire. */
export const workspacePath = (assignmentId: string, locale: Locale): string => `/${locale}/questionnaires/${assignmentId}`;
