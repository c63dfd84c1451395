import { randomUUID } from 'node:crypto';
import { type Answer, compileQuestionnaire, draftOf, type Methodology, progress } from '@e-index/core';
import type { OrganisationAsOf } from '@e-index/seed';
import { progressView } from '../assignments/progressView.js';
import type { AssignmentSeed } from './DemonstrationRows.js';

type Course = Pick<AssignmentSeed, 'state' | 'lastActivityAt' | 'submittedAt'> & { readonly returnedReason?: string };

/** One body's questionnaire with these answers of all sources; how far along it is, is core's to say. */
export function assignmentSeed(
  methodology: Methodology,
  { id, kind, groups }: OrganisationAsOf,
  answers: readonly Answer[],
  { returnedReason, ...course }: Course,
): AssignmentSeed {
  const attributes = { kind, groups: { ...groups } };
  const own = answers.filter(({ source }) => (source ?? 'self') === 'self');
  return {
    id: randomUUID(),
    organisationId: id,
    attributes,
    ...course,
    progress: progressView(progress(compileQuestionnaire(methodology, attributes), draftOf(own))),
    lastQuestion: own.at(-1)?.question ?? null,
    returnedReason: returnedReason ?? null,
    answers,
  };
}
