import type { AnswerDefinition } from '../../methodology/answerDefinition.js';
import type { Question } from '../../methodology/methodology.js';
import type { AnswerValue } from '../../methodology/responses.js';
import { asksQuestion } from './asksQuestion.js';
import { cleanReply } from './cleanReply.js';
import { commandByKeyword } from './commandByKeyword.js';
import { findByFullText } from './findByFullText.js';
import { foldWords } from './foldText.js';
import { isValidValue } from './isValidValue.js';
import { keepsPrevious } from './keepsPrevious.js';
import { listedItems } from './listedItems.js';
import { namedByText } from './namedByText.js';
import { textsOf } from './namedChoice.js';
import { polarChoices } from './polarChoices.js';
import { readAnswer } from './readAnswer.js';
import { type CommandFound, readCommand } from './readCommand.js';
import { readNotApplicable } from './readNotApplicable.js';
import { readPending } from './readPending.js';
import { readPolarity } from './readPolarity.js';
import { readText } from './readText.js';
import type { ReplyContext } from './replyContext.js';
import { replyLocale } from './replyLocale.js';
import { type CommandRequest, type ConfirmOutcome, type ReplyOutcome, settled, unclear, understood, unsure } from './replyOutcome.js';
import { resolveChoice } from './resolveChoice.js';
import { saysDoesNotKnow } from './saysDoesNotKnow.js';

// Longer than any list of rows a person types; every step below is linear or bounded in it.
const LONGEST = 4000;

// Says that last round's value holds no more, and not what holds instead.
const OUTDATED =
  /(?:^| )(?:vairs|nav (?:speka|tas pats|ta pati|tapat|aktual\p{L}+)|(?:ir )?mainij\p{L}+|neatbilst|novecoj\p{L}+|not the same|not valid|no longer|(?:has |have )?changed|outdated)(?: |$)/u;

/** A reply as it came, and what it may refer to. */
export interface ReplyRequest {
  /** BCP 47; `en` and its regions read numbers the English way, all others the Latvian way. Words of both languages are understood in both. */
  readonly locale: string;
  readonly reply: string;
  /** The outcome with status `confirm` that waits for a yes or no; anything else is ignored. */
  readonly pending?: unknown;
  /** Last round's value of this question; one that is no value of it any more is not kept. */
  readonly previous?: unknown;
  /** Asks for one row of counts or of a table: a bare number or column is then that row's. */
  readonly row?: string;
}

/** The meaning of a typed reply to one question, as docs/formats/REPLIES.md settles it. Total and deterministic; values are valid for the question. */
export function readReply(question: Question, request: ReplyRequest): ReplyOutcome {
  const { reply, pending } = request;
  if (question.answer.type === 'text' && reply.length > LONGEST) return readText(reply, question.answer);
  if (reply.length > LONGEST) return reply.trim() === '' ? unclear('empty') : unclear('too-long');
  const clean = cleanReply(reply);
  const afresh = (text: string) => readAfresh(question, request, text, text === clean.text ? reply : text, clean.thumb);
  if (clean.text === '' && clean.thumb === undefined) return unclear(/[^\p{Cf}\p{Cc}\s]/u.test(reply) ? 'not-understood' : 'empty');
  const waiting = pendingOf(pending);
  const outcome = (waiting && readPending(clean.text, clean.thumb, waiting, question, afresh)) ?? afresh(clean.text);
  return clean.doubtful && question.answer.type !== 'text' ? unsure(outcome) : outcome;
}

function pendingOf(pending: unknown): ConfirmOutcome | undefined {
  const isConfirm = (value: unknown): value is ConfirmOutcome =>
    typeof value === 'object' &&
    value !== null &&
    'status' in value &&
    value.status === 'confirm' &&
    ('value' in value || 'notApplicable' in value || 'command' in value);
  return isConfirm(pending) ? pending : undefined;
}

function readAfresh(
  question: Question,
  request: ReplyRequest,
  text: string,
  typed: string,
  thumb: 'up' | 'down' | undefined,
): ReplyOutcome {
  const { answer } = question;
  const locale = replyLocale(request.locale);
  const asked = textsOf({ code: '', text: question.text }).flatMap((wording) => foldWords(wording));
  const context: ReplyContext = { text: text.replace(/[?\s]+$/u, ''), words: foldWords(text), locale, question, answer, asked, thumb };
  const command = readCommand(text);
  const previous = isValidValue(answer, request.previous) ? request.previous : undefined;
  const kept = keepsPrevious(text);
  if (answer.type === 'text') return readFreeText(typed, text, context, command, previous, kept);
  const named = namesChoice(context, request.row);
  const reacted = previous === undefined ? undefined : reactsToPrevious(context, previous);
  if (reacted) return reacted;
  if (named === 'exactly')
    return saidLiterally(text, answer) ? readAnswer({ ...context, text }, request.row) : weighed(readAnswer(context, request.row), text);
  const aside = command?.by === 'opening' ? readAnswer(context, request.row) : undefined;
  if (aside?.status === 'ok') return weighed(aside, text);
  if (command && command.by !== 'typo')
    return named ? either(readAnswer(context, request.row), command) : commanded(command, context, request.row);
  if (named === 'surely') return weighed(readAnswer(context, request.row), text);
  if (kept) return previous === undefined ? unclear('not-understood') : settled(previous, kept === 'sure');
  if (OUTDATED.test(foldWords(text).join(' ')) && previous !== undefined && !/\d/u.test(text)) return unclear('not-understood');
  if (saysDoesNotKnow(text) === 'whole') return unclear('does-not-know');
  const notApplicable = isAbout(answer, text) ? undefined : readNotApplicable(text, question.notApplicable ?? [], locale);
  if (notApplicable?.status === 'unclear' && notApplicable.candidates.length === 0) {
    // The option "Nav attiecināms" may be asked for in other words.
    const offered = (['nav attiecināms', 'not applicable'] as const).map((words) =>
      readAnswer({ ...context, text: words, words: foldWords(words) }, request.row),
    );
    const option = offered.find(({ status }) => status === 'ok');
    if (option && notApplicable.reason !== 'contradiction') return unsure(option);
  }
  if (notApplicable) return /\?\s*$/u.test(text) ? unsure(notApplicable) : notApplicable;
  const spoken = commandByKeyword(text);
  if (asksQuestion(text) === 'plainly') return spoken ? requested({ command: spoken }) : unclear('question-asked');
  const outcome = weighed(readAnswer(context, request.row), text);
  if (saysDoesNotKnow(text) === 'first') return unclear('does-not-know', understood(outcome));
  if (outcome.status === 'unclear' && outcome.candidates.length === 0) {
    if (command) return requested(command.request);
    if (spoken) return requested({ command: spoken });
  }
  return outcome.status === 'unclear' && asksQuestion(text) && outcome.candidates.length === 0 ? unclear('question-asked') : outcome;
}

/** A question mark turns an answer into one to be confirmed. */
const weighed = (outcome: ReplyOutcome, text: string) => (/\?\s*$/u.test(text) ? unsure(outcome) : outcome);

/** "Būvatļauja – nav attiecināms" is about one row, not about the question. */
function isAbout(answer: AnswerDefinition, text: string): boolean {
  const rows = answer.type === 'table' || answer.type === 'counts' ? answer.rows : [];
  return rows.length > 0 && /[:=–—;]|\s-\s/u.test(text);
}

/** An option may end with a question mark itself. */
function saidLiterally(text: string, answer: AnswerDefinition): boolean {
  const options = answer.type === 'single' || answer.type === 'multiple' ? answer.options : answer.type === 'table' ? answer.columns : [];
  return options.some((option) => textsOf(option).some((wording) => wording.trim().toLowerCase() === text.toLowerCase()));
}

/** Whether a reply to a choice is an option's own text, or surely one option in other words. */
function namesChoice(
  { answer, text, locale, asked }: ReplyContext<AnswerDefinition>,
  row: string | undefined,
): 'exactly' | 'surely' | undefined {
  if (answer.type === 'table' && answer.rows.some(({ code }) => code === row)) {
    return namedByText(text, answer.columns) === undefined ? undefined : 'exactly';
  }
  if (answer.type !== 'single' && answer.type !== 'multiple') return undefined;
  if (findByFullText(text, answer.options).length > 0) return 'exactly';
  if (answer.type === 'multiple' && listedItems(text, (piece) => namedByText(piece, answer.options)).length > 0) return 'exactly';
  const found = resolveChoice(text, answer.options, locale, asked);
  return found.kind === 'one' && found.sure && readPolarity(foldWords(text)) === undefined ? 'surely' : undefined;
}

/** A command that was not named in so many words; handing in is read back. */
function requested(request: CommandRequest): ReplyOutcome {
  return request.command === 'submit' || request.command === 'undo' ? { status: 'confirm', ...request } : { status: 'command', ...request };
}

function either(outcome: ReplyOutcome, { request }: CommandFound): ReplyOutcome {
  return unclear('ambiguous', [...understood(outcome), request]);
}

/** "mainīt uz 12" answers this question; every other change names another one. */
function commanded({ request, by }: CommandFound, context: ReplyContext, row: string | undefined): ReplyOutcome {
  if (request.command === 'change' && by === 'opening' && /\s(?:uz|to)\s/iu.test(context.text)) {
    const target = request.target ?? '';
    const outcome = readAnswer({ ...context, text: target, words: foldWords(target) }, row);
    if (outcome.status === 'ok' || outcome.status === 'confirm') return unsure(outcome);
  }
  return { status: 'command', ...request };
}

/** "Vai joprojām spēkā?" may have been asked: a bare yes keeps the previous answer or says yes to the question itself. */
function reactsToPrevious({ answer, words, locale }: ReplyContext, previous: AnswerValue): ReplyOutcome | undefined {
  const polarity = readPolarity(words);
  if (!polarity?.bare || polarity.says === 'both') return undefined;
  const polar = answer.type === 'single' ? polarChoices(answer.options, locale) : undefined;
  if (answer.type !== 'single' || !polar || polar.yes.length === 0 || polar.no.length === 0) {
    return polarity.says === 'yes' ? { status: 'confirm', value: previous } : undefined;
  }
  const codes = (indices: readonly number[]) => indices.flatMap((index) => answer.options[index]?.code ?? []);
  const candidates = (own: readonly string[]) => [...new Set([...own, previous])].map((value) => ({ value }));
  if (polarity.says === 'yes') return unclear('ambiguous', candidates(codes(polar.yes)));
  if (codes(polar.no).some((code) => code === previous))
    return unclear(
      'ambiguous',
      answer.options.map(({ code }) => ({ value: code })),
    );
  const [no] = codes(polar.no);
  return answer.options.length === 2 && no !== undefined ? { status: 'ok', value: no } : undefined;
}

/** A free text is its own value, except for the few bare replies that are none. */
function readFreeText(
  typed: string,
  text: string,
  { question, answer, locale }: ReplyContext,
  command: CommandFound | undefined,
  before: AnswerValue | undefined,
  kept: 'sure' | 'perhaps' | undefined,
): ReplyOutcome {
  if (answer.type !== 'text') return unclear('not-understood');
  const value = readText(typed, answer);
  if (value.status === 'unclear') return value;
  if (before !== undefined && kept) return settled(before, kept === 'sure');
  if (before !== undefined && readPolarity(foldWords(text))?.bare) return unclear('ambiguous', [{ value: before }, ...understood(value)]);
  if (command?.by === 'wording')
    return isWeak(text) ? unclear('ambiguous', [...understood(value), command.request]) : { status: 'command', ...command.request };
  if (command?.by === 'opening' && /^(?:mainīt|labot|change|edit|correct)\s+(?:(?:manu|savu|my|the)\s+)?(?:atbildi|answer)/iu.test(text))
    return { status: 'confirm', ...command.request };
  if (saysDoesNotKnow(text) === 'whole') return unclear('does-not-know');
  const notApplicable = readNotApplicable(text, question.notApplicable ?? [], locale);
  if (notApplicable && foldWords(text).length <= 8)
    return notApplicable.status === 'unclear' && notApplicable.candidates.length === 0 ? unsure(value) : notApplicable;
  return asksQuestion(text) === 'plainly' && /\?\s*$/u.test(text) && foldWords(text).length <= 8 ? unclear('question-asked') : value;
}

/** Command words that are as likely the answer to an open question. */
function isWeak(text: string): boolean {
  return /^(?:atbalsts|punkti|valoda|info|points|score|scoring|language|support|human|pass|forward|examples?|sample|sadalas?|section|sections|velak|later|answers|atbildes|piemers|piemeram|vertejums|vertesana|verte|nosutit|send|edit|change|mainit|labot|progress|overview|angliski|latviski|krieviski|english|latvian|russian|remaining|nodot|return|rezume|lietotaju atbalsts|atbalsta dienests)$/u.test(
    foldWords(text).join(' '),
  );
}
