import { AssignmentState, ListQuery } from '@e-index/contracts';
import { z } from 'zod';

export const assignmentSorts = [
  'organisation',
  'state',
  'answered',
  'asked',
  'deadline',
  'lastActivityAt',
  'submittedAt',
  'teamSize',
  'population',
] as const;

/** Query of the completion table; `q` looks in the names and ids of the bodies. */
export const AssignmentListQuery = ListQuery.extend({
  sort: z.enum(assignmentSorts).default('organisation'),
  population: z.string().max(100).optional(),
  organisation: z.string().max(100).optional(),
  state: AssignmentState.optional(),
  kind: z.string().max(100).optional(),
});
export type AssignmentListQuery = z.infer<typeof AssignmentListQuery>;
