import { z } from 'zod';
import { Answer, AnswerRevision, SavedAnswer, type AnswerChange } from './answer.js';
import { Assignment, AssignmentRow, ChatToken, TeamMember, type Invitation, type Reopening } from './assignment.js';
import type { Locale } from './locale.js';
import { Mail } from './mail.js';
import { MethodologyRow, MethodologyVersion } from './methodology.js';
import {
  MethodologyDraft,
  Rehearsal,
  RehearsalResult,
  WorkbookReading,
  type DraftChange,
  type MethodologyPublication,
  type MethodologyRetirement,
  type MethodologyReview,
  type MethodologyStart,
  type RehearsalStart,
} from './methodologyDraft.js';
import { Organisation, OrganisationRow } from './organisation.js';
import { listOf } from './page.js';
import { Me, type MeChange } from './person.js';
import { Problem } from './problem.js';
import { Population } from './round.js';
import { Publication, ResultDetail, ResultRow, ScoringRun, type Publishing } from './scoring.js';

/** Thrown for every answer that is no success; `problem` is the RFC 9457 document, or one made up where the server sent none. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.title);
    this.name = 'ProblemError';
  }
  /** The slug of the problem type, e.g. `revision-conflict`. */
  get slug(): string {
    return this.problem.type.replace(/^.*\//, '');
  }
}

export interface ClientOptions {
  /** '' in a browser: the page's own origin. */
  readonly baseUrl?: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly locale?: Locale;
  /** Sent with every request, e.g. an authorization of the assistant or a forwarded cookie. */
  readonly headers?: () => Record<string, string>;
}

export type Query = Record<string, string | number | undefined>;

const withQuery = (path: string, query: Query): string => {
  const pairs = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]]));
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs).toString()}`;
};

const problemOf = async (response: Response): Promise<Problem> => {
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = Problem.safeParse(body);
  if (parsed.success) return parsed.data;
  return { type: '/problems/unavailable', title: response.statusText || 'unavailable', status: response.status, detail: '' };
};

/** The typed client over fetch: the only way console, portal and assistant talk to the api. Answers are parsed, failures are ProblemErrors. */
export const createClient = (options: ClientOptions = {}) => {
  const base = `${options.baseUrl ?? ''}/api/v1`;
  const send = async <T extends z.ZodType>(schema: T, method: string, path: string, body?: unknown): Promise<z.infer<T>> => {
    const response = await (options.fetch ?? globalThis.fetch)(base + path, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json, application/problem+json',
        ...(options.locale ? { 'accept-language': options.locale } : {}),
        ...(body === undefined ? {} : { 'content-type': body instanceof Blob ? body.type : 'application/json' }),
        ...options.headers?.(),
      },
      ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
    });
    if (!response.ok) throw new ProblemError(await problemOf(response));
    return schema.parse(await response.json());
  };
  const at = encodeURIComponent;
  return {
    me: () => send(Me, 'GET', '/me'),
    changeMe: (change: MeChange) => send(Me, 'PATCH', '/me', change),
    organisations: (query: Query = {}) => send(listOf(OrganisationRow), 'GET', withQuery('/organisations', query)),
    organisation: (id: string, asOf?: string) => send(Organisation, 'GET', withQuery(`/organisations/${at(id)}`, { asOf })),
    methodologies: (query: Query = {}) => send(listOf(MethodologyRow), 'GET', withQuery('/methodologies', query)),
    methodology: (versionId: string) => send(MethodologyVersion, 'GET', `/methodologies/${at(versionId)}`),
    startMethodology: (start: MethodologyStart) => send(MethodologyRow, 'POST', '/methodologies', start),
    discardMethodology: (versionId: string) => send(MethodologyRow, 'DELETE', `/methodologies/${at(versionId)}`),
    /** What changed after a revision; 0 asks for everything. */
    methodologyDraft: (versionId: string, since = 0) =>
      send(MethodologyDraft, 'GET', withQuery(`/methodologies/${at(versionId)}/draft`, { since })),
    changeDraft: (versionId: string, change: DraftChange) =>
      send(MethodologyDraft, 'PATCH', `/methodologies/${at(versionId)}/draft`, change),
    reviewMethodology: (versionId: string, review: MethodologyReview) =>
      send(MethodologyDraft, 'POST', `/methodologies/${at(versionId)}/review`, review),
    publishMethodology: (versionId: string, publication: MethodologyPublication) =>
      send(MethodologyRow, 'POST', `/methodologies/${at(versionId)}/publication`, publication),
    retireMethodology: (versionId: string, retirement: MethodologyRetirement) =>
      send(MethodologyRow, 'POST', `/methodologies/${at(versionId)}/retirement`, retirement),
    readWorkbook: (workbook: Blob) => send(WorkbookReading, 'POST', '/methodologies/workbook-reading', workbook),
    rehearsals: (versionId: string) => send(listOf(Rehearsal), 'GET', `/methodologies/${at(versionId)}/rehearsals`),
    startRehearsal: (versionId: string, start: RehearsalStart) =>
      send(Rehearsal, 'POST', `/methodologies/${at(versionId)}/rehearsals`, start),
    rehearsalResult: (id: string) => send(RehearsalResult, 'GET', `/rehearsals/${at(id)}/result`),
    endRehearsal: (id: string) => send(Rehearsal, 'DELETE', `/rehearsals/${at(id)}`),
    populations: (query: Query = {}) => send(listOf(Population), 'GET', withQuery('/populations', query)),
    population: (id: string) => send(Population, 'GET', `/populations/${at(id)}`),
    closePopulation: (id: string, version: number) => send(Population, 'POST', `/populations/${at(id)}/closing`, { version }),
    assignments: (query: Query = {}) => send(listOf(AssignmentRow), 'GET', withQuery('/assignments', query)),
    assignment: (id: string) => send(Assignment, 'GET', `/assignments/${at(id)}`),
    invite: (id: string, invitation: z.input<typeof Invitation>) =>
      send(TeamMember, 'POST', `/assignments/${at(id)}/invitations`, invitation),
    answers: (id: string) => send(listOf(Answer), 'GET', `/assignments/${at(id)}/answers`),
    saveAnswer: (id: string, question: string, change: z.input<typeof AnswerChange>) =>
      send(SavedAnswer, 'PUT', `/assignments/${at(id)}/answers/${at(question)}`, change),
    revisions: (id: string, question: string) =>
      send(listOf(AnswerRevision), 'GET', `/assignments/${at(id)}/answers/${at(question)}/revisions`),
    moveTo: (id: string, question: string) => send(Assignment, 'PUT', `/assignments/${at(id)}/position`, { question }),
    submit: (id: string) => send(Assignment, 'POST', `/assignments/${at(id)}/submission`, {}),
    reopen: (id: string, reopening: Reopening) => send(Assignment, 'POST', `/assignments/${at(id)}/reopening`, reopening),
    chat: (id: string) => send(ChatToken, 'POST', `/assignments/${at(id)}/chat`, {}),
    startScoring: (population: string) => send(ScoringRun, 'POST', `/populations/${at(population)}/scoring-runs`, {}),
    scoringRuns: (query: Query = {}) => send(listOf(ScoringRun), 'GET', withQuery('/scoring-runs', query)),
    scoringRun: (id: string) => send(ScoringRun, 'GET', `/scoring-runs/${at(id)}`),
    /** The responses document a run scored; read it with core's readResponsesValue. */
    responses: (run: string) => send(z.unknown(), 'GET', `/scoring-runs/${at(run)}/responses`),
    results: (run: string, query: Query = {}) => send(listOf(ResultRow), 'GET', withQuery(`/scoring-runs/${at(run)}/results`, query)),
    result: (run: string, organisation: string) => send(ResultDetail, 'GET', `/scoring-runs/${at(run)}/results/${at(organisation)}`),
    publish: (run: string, publishing: Publishing = {}) => send(Publication, 'POST', `/scoring-runs/${at(run)}/publication`, publishing),
    publications: () => send(listOf(Publication), 'GET', '/publications'),
    mails: (query: Query = {}) => send(listOf(Mail), 'GET', withQuery('/mails', query)),
  };
};
export type Client = ReturnType<typeof createClient>;
