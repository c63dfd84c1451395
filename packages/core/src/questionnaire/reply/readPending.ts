import type { Question } from '../../methodology/methodology.js';
import { foldText, foldWords } from './foldText.js';
import { isValidValue } from './isValidValue.js';
import { namedByText } from './namedByText.js';
import { readPolarity } from './readPolarity.js';
import { type ConfirmOutcome, type ReplyOutcome, unclear, understood, unsure } from './replyOutcome.js';
import { saysDoesNotKnow } from './saysDoesNotKnow.js';
import { wordKind } from './wordKind.js';

const AGREED = new Set(
  'ok okay labi pareizi der saglabat saglaba saglabajam saglabajiet apstiprinu apstiprinam tiesi precizi correct right confirm confirmed save exactly agreed fine good go ahead thats that viss kartiba'.split(
    ' ',
  ),
);
const DENIED = new Set('nepareizi nepareiza nepareizs wrong incorrect nesaglabat atcelt nepiekritu neapstiprinu'.split(' '));
const DENIAL = /^\s*(nē|nee|ne|nav|nope|no|nah|nepareizi|wrong)(\s*[,.;:!–—-]+\s*|\s+)(?=\S)([\s\S]+)$/iu;
const CONSENT = /^\s*(?:jā|ja|jaa|yes|yep|yeah|ok|labi)(?:\s*[,.;:!–—-]+\s*|\s+)(?=\S)([\s\S]+)$/iu;
const OPENING = /^(?:bet|nevis|tas ir|ir|it is|it's|its|rather|but|drīzāk|pareizi ir|jābūt|should be)\s+/iu;

/** What the reply means while a reading waits for a yes or no; `read` reads any text afresh. Undefined when it is to be read afresh. */
export function readPending(
  text: string,
  thumb: 'up' | 'down' | undefined,
  pending: ConfirmOutcome,
  question: Question,
  read: (text: string) => ReplyOutcome,
): ReplyOutcome | undefined {
  if ('value' in pending && !isValidValue(question.answer, pending.value)) return undefined;
  if ('notApplicable' in pending && !(question.notApplicable ?? []).some(({ code }) => code === pending.notApplicable)) return undefined;
  if (saysDoesNotKnow(text)) return undefined;
  const words = foldWords(text);
  const asks = /\?\s*$/u.test(text);
  const polarity = readPolarity(words.filter((word) => !AGREED.has(word) && !DENIED.has(word)));
  const plain = words.every((word) => AGREED.has(word) || ['polite', 'filler'].includes(wordKind(word)));
  const agreed = plain && words.some((word) => AGREED.has(word) && !['that', 'thats', 'go', 'viss', 'ka'].includes(word));
  const denied = words.some((word) => DENIED.has(word));
  if (polarity?.says === 'both' && polarity.bare) return unclear('contradiction', [pendingCandidate(pending)]);
  if (
    (polarity?.says === 'no' && polarity.bare) ||
    (denied && (polarity === undefined || polarity.says === 'no') && words.length <= 3 && !/\d/u.test(text))
  ) {
    return unclear('not-understood');
  }
  if (words.length === 0 && thumb) return thumb === 'up' ? settle(pending) : unclear('not-understood');
  if (!denied && ((polarity?.says === 'yes' && polarity.bare) || (polarity === undefined && agreed)))
    return asks ? pending : settle(pending);
  // "Nē, bet plāno" may be an option's own text.
  if (isOption(text, question)) return undefined;
  const [, no = '', gap = '', instead] = DENIAL.exec(text) ?? [];
  if (instead !== undefined && denies(no, gap, instead)) {
    const outcome = read(instead.replace(OPENING, ''));
    const plainly = /[,.;:!–—-]/u.test(gap) || /ē/iu.test(no);
    return plainly && readPolarity(foldWords(instead)) === undefined ? outcome : unsure(outcome);
  }
  const more = CONSENT.exec(text)?.[1];
  if (more !== undefined) return agreeing(pending, read(more));
  return polarity?.says === 'yes' ? pending : undefined;
}

const isOption = (text: string, { answer }: Question) =>
  (answer.type === 'single' || answer.type === 'multiple') && namedByText(text, answer.options) !== undefined;

/** "no 120 37" in Latvian and "ne vairāk kā 10" deny nothing. */
function denies(no: string, gap: string, instead: string): boolean {
  if (/[,.;:!–—-]/u.test(gap)) return true;
  const folded = foldText(no);
  if (folded === 'no') return OPENING.test(instead);
  return /ē/iu.test(no) || folded === 'nepareizi' || folded === 'wrong' || folded === 'nope' || (folded === 'ne' && /^\d/u.test(instead));
}

/** "jā, 12" while 10 waits: what was added has to agree, or is read back itself. */
function agreeing(pending: ConfirmOutcome, added: ReplyOutcome): ReplyOutcome {
  if (added.status === 'command') return added;
  if (added.status === 'unclear') return added.reason === 'contradiction' || added.reason === 'question-asked' ? added : pending;
  const [reading] = understood(added);
  const same = JSON.stringify(reading) === JSON.stringify(pendingCandidate(pending));
  return same && added.status !== 'confirm' ? settle(pending) : unsure(added);
}

function pendingCandidate(pending: ConfirmOutcome) {
  const { status: _, ...candidate } = pending;
  return candidate;
}

function settle(pending: ConfirmOutcome): ReplyOutcome {
  if ('value' in pending) return { status: 'ok', value: pending.value };
  if ('notApplicable' in pending) return { status: 'notApplicable', reason: pending.notApplicable };
  return { ...pending, status: 'command' };
}
