import type { AnswerDefinitionOf } from '../../methodology/answerDefinition.js';
import { type ReplyOutcome, unclear } from './replyOutcome.js';

const NO_DOCUMENT_MAY_HOLD = /\0|\p{Surrogate}/gu;

/** A free text is taken as typed, trimmed; never cut. What no document may hold is taken out, and the rest read back. */
export function readText(reply: string, { maxLength = Infinity }: AnswerDefinitionOf<'text'>): ReplyOutcome {
  const trimmed = reply.trim();
  const value = trimmed.replace(NO_DOCUMENT_MAY_HOLD, '').trim();
  if (value === '') return unclear('empty');
  if (value.length > maxLength) return unclear('too-long');
  return value === trimmed ? { status: 'ok', value } : { status: 'confirm', value };
}
