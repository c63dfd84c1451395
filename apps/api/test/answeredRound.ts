import type { ScoringRun } from '@e-index/contracts';
import type { DatabaseClient } from '@e-index/database';
import { JobRegistry } from '../src/platform/jobs/job-registry.service.js';
import { cesis, today, valka } from './country.js';
import type { TestApi } from './startApi.js';

/**
 * What Cēsis answered: 10 of 10 points, 2.5 of 5, 2.5 of 5, 5 of 10 and 7.5 of 10, together 27.5 of 40, which is a score of 68.75.
 * Valka answered the first question with "no", which hides the second: 0 of 35, with 10 answered. The ministry has not begun.
 */
export const answersOfCesis = {
  P1: 'yes',
  P2: 50,
  P3: ['web'],
  P4: { records: 'digital', contracts: 'paper' },
  P5: { total: 4, rows: { digital: 3, paper: 1 } },
} as const;

export async function answerRound({ prisma }: DatabaseClient): Promise<void> {
  await prisma.answer.createMany({
    data: [
      ...Object.entries(answersOfCesis).map(([question, value]) => ({ assignmentId: cesis, question, value, revision: 1 })),
      { assignmentId: valka, question: 'P1', value: 'no', note: 'Tikai mums', revision: 1 },
    ],
  });
  await prisma.assignment.update({ where: { id: cesis }, data: { state: 'submitted', submittedAt: today, answered: 5, asked: 5 } });
  await prisma.assignment.update({ where: { id: valka }, data: { state: 'in_progress', answered: 1, asked: 4 } });
}

export async function closeRound({ prisma }: DatabaseClient): Promise<void> {
  await prisma.roundPopulation.update({ where: { id: '2026-all' }, data: { stage: 'check', closedAt: today } });
}

/** Asks for a run over HTTP and does a worker's work at once. */
export async function scoreNow(api: TestApi, cookie: string): Promise<string> {
  const { status, body } = await api.as({ cookie }).send('POST', '/api/v1/populations/2026-all/scoring-runs', {});
  if (status !== 200) throw new Error(`no scoring run: ${status} ${JSON.stringify(body)}`);
  const { id } = body as ScoringRun;
  await api.app.get(JobRegistry).run('score-population', { run: id });
  return id;
}
