import { ProblemError } from '@e-index/contracts';

/** The api's sentence about one field of what was sent; '' where it says nothing of it. */
export const fieldFault = (error: unknown, path: string): string =>
  error instanceof ProblemError ? (error.problem.errors?.find((fault) => fault.path === path)?.message ?? '') : '';
