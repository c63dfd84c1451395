import { Injectable } from '@nestjs/common';
import type { Answer, AnswerRevision, Progress } from '@e-index/contracts';
import { z } from 'zod';
import { Database } from '../../platform/database/database.service.js';
import { EVENT_CHANNEL } from '../../platform/database/recordEvent.js';
import type { StoredAnswer } from '../assignments/AssignmentSnapshot.js';
import { AnswerRow } from './AnswerRow.js';
import { SAVE_ANSWER } from './saveAnswer.sql.js';

/** A save that was decided on a snapshot, complete with what follows from it. */
export interface DecidedSave {
  readonly assignmentId: string;
  /** The sequence of the snapshot. */
  readonly sequence: string;
  /** `session` is null where the assistant's token stands for the person. */
  readonly by: { readonly id: string; readonly pseudonym: string; readonly session: string | null };
  readonly key: string | null;
  readonly via: string;
  readonly answer: StoredAnswer;
  readonly view: Answer;
  readonly progress: Progress;
  readonly next: string | null;
  readonly at: Date;
}

const json = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value));
const Saved = z.object({ sequence: z.string() });

const LIST = `SELECT s.question, s.source, s.value, s.not_applicable, s.not_tested, s.note, s.revision, s.updated_at,
  CASE WHEN u.id IS NULL THEN NULL ELSE json_build_object('id', u.id, 'name', u.name) END AS updated_by
  FROM answer s LEFT JOIN app_user u ON u.id = s.updated_by WHERE s.assignment_id = $1 ORDER BY s.question, s.source`;

const BY_KEY = `SELECT r.question, r.source, r.value, r.not_applicable, r.not_tested, r.note, r.revision, r.at AS updated_at,
  CASE WHEN u.id IS NULL THEN NULL ELSE json_build_object('id', u.id, 'name', u.name) END AS updated_by
  FROM answer_revision r LEFT JOIN app_user u ON u.id = r.user_id WHERE r.assignment_id = $1 AND r.activity_key = $2`;

// Only lines of conversations about this very assignment: a form's key is chosen by its sender and may be any text.
const REVISIONS = `SELECT r.question, r.source, r.revision, r.value, r.not_applicable, r.note, r.via, u.name AS by, r.at,
  (SELECT left(a.payload->>'text', 1000) FROM activity a JOIN conversation c ON c.id = a.conversation_id
    WHERE r.via = 'chat' AND a.id = r.activity_key AND c.assignment_id = r.assignment_id) AS line
  FROM answer_revision r LEFT JOIN app_user u ON u.id = r.user_id WHERE r.assignment_id = $1 AND r.question = $2 ORDER BY r.source, r.revision DESC`;

const RevisionRow = z
  .object({
    question: z.string(),
    source: z.string(),
    revision: z.int(),
    value: z.unknown(),
    not_applicable: z.string().nullable(),
    note: z.string().nullable(),
    via: z.string(),
    by: z.string().nullable(),
    at: z.date(),
    line: z.string().nullable(),
  })
  .transform(({ not_applicable: notApplicable, at, value, ...row }): AnswerRevision => ({
    ...row,
    value: value ?? null,
    notApplicable,
    at: at.toISOString(),
  }));

@Injectable()
export class AnswersRepository {
  constructor(private readonly database: Database) {}

  /** The new sequence; null where the snapshot is no longer the newest, it has closed, the session has ended, or the key was used: look again. */
  async save(save: DecidedSave): Promise<string | null> {
    const { answer, progress } = save;
    const event = { answer: save.view, progress: { answered: progress.answered, asked: progress.asked } };
    const { rows } = await this.database.pool.query({
      name: 'save-answer',
      text: SAVE_ANSWER,
      values: [
        save.assignmentId,
        save.sequence,
        save.by.id,
        save.key,
        save.at,
        answer.question,
        json(answer.value),
        answer.notApplicable,
        answer.note,
        answer.revision,
        save.via,
        JSON.stringify(progress),
        progress.answered,
        progress.asked,
        save.next,
        JSON.stringify(event),
        save.by.pseudonym,
        `answer:${save.assignmentId}/${answer.question}`,
        EVENT_CHANNEL,
        save.by.session,
      ],
    });
    return rows[0] === undefined ? null : Saved.parse(rows[0]).sequence;
  }

  async list(assignmentId: string): Promise<Answer[]> {
    const { rows } = await this.database.pool.query({ name: 'answers', text: LIST, values: [assignmentId] });
    return z.array(AnswerRow).parse(rows);
  }

  /** What a save under this key stored; null where there was none. */
  async byKey(assignmentId: string, key: string): Promise<Answer | null> {
    const { rows } = await this.database.pool.query({ name: 'answer-by-key', text: BY_KEY, values: [assignmentId, key] });
    return rows[0] === undefined ? null : AnswerRow.parse(rows[0]);
  }

  async revisions(assignmentId: string, question: string): Promise<AnswerRevision[]> {
    const { rows } = await this.database.pool.query({ name: 'revisions', text: REVISIONS, values: [assignmentId, question] });
    return z.array(RevisionRow).parse(rows);
  }
}
