import type { AnswerDefinitionOf } from '../../methodology/answerDefinition.js';
import { hasGrownLetters } from './hasGrownLetters.js';
import { isValidValue } from './isValidValue.js';
import { numberContext } from './numberContext.js';
import type { ReplyContext } from './replyContext.js';
import { type ReplyOutcome, settled, unclear } from './replyOutcome.js';
import { type NumberToken, scanNumbers } from './scanNumbers.js';

type NumberOf = Extract<NumberToken, { kind: 'number' }>;

/** How two numbers, A and B in the order typed, are joined into a share; first match wins. Words are folded, other words are left out. */
const JOINED: readonly { readonly pattern: RegExp; readonly first: 'numerator' | 'denominator'; readonly sure: boolean }[] = [
  { pattern: /^(?:numerator|skaititajs) A .*?(?:denominator|saucejs) B$/u, first: 'numerator', sure: true },
  { pattern: /^(?:denominator|saucejs) A .*?(?:numerator|skaititajs) B$/u, first: 'denominator', sure: true },
  { pattern: /^(?:no|of|out of|from) (?:kopa |visiem |visam |the |all |total )*A (?:ir |are )?B$/u, first: 'denominator', sure: true },
  {
    pattern:
      /^(?:kopa |pavisam |total )?A (?:kopa |total )?(?:no tiem|no tam|no kuriem|no kuram|tai skaita|tostarp|of which|of them|of those|including) B$/u,
    first: 'denominator',
    sure: true,
  },
  { pattern: /^A (?:no|of|out of|from) (?:kopa |visiem |visam |the |all |total |of )*B$/u, first: 'numerator', sure: true },
  {
    pattern: /^(?:kopa |pavisam |total )?A (?:kopa |total )?B (?:no tiem|no kuriem|of which|of them|of those)$/u,
    first: 'denominator',
    sure: true,
  },
  { pattern: /^A \/ B$/u, first: 'numerator', sure: true },

  { pattern: /^A (?:kopa|pavisam|total) B$/u, first: 'numerator', sure: false },
  { pattern: /^A B (?:kopa|pavisam|total)$/u, first: 'numerator', sure: false },
  { pattern: /^(?:kopa|pavisam|total) A B$/u, first: 'denominator', sure: false },
  { pattern: /^A B$/u, first: 'numerator', sure: false },
];
const JOINTS =
  /^(?:no|of|out|from|ir|are|kopa|pavisam|total|tiem|tam|kuriem|kuram|tai|skaita|tostarp|which|them|those|including|visiem|visam|the|all|numerator|denominator|skaititajs|saucejs)$/u;
const AMOUNT = /^(?:visi|visas|all|neviens|neviena|none|most|vairums|lielak\p{L}+|puse)$/u;
const JOINT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^skaititaj\p{L}*$/u, 'skaititajs'],
  [/^saucej\p{L}*$/u, 'saucejs'],
  [/^(?:tsk|taisk)$/u, 'tostarp'],
];

/** A reply to a question for a share: both numbers have to be named, a base is never invented. */
export function readShare({ text, words, locale, answer, asked }: ReplyContext<AnswerDefinitionOf<'share'>>): ReplyOutcome {
  const tokens = scanNumbers(text.replace(/\bt\. ?sk\./giu, 'tostarp'), locale).map(jointForm);
  const percents = tokens.filter((token): token is NumberOf => token.kind === 'number' && token.percent);
  const numbers = tokens.filter((token): token is NumberOf => token.kind === 'number' && !token.percent);
  const [first, second] = numbers;
  const context = numberContext(
    tokens
      .filter((token) => token.kind !== 'mark' || token.mark !== '/')
      .filter((token) => token.kind !== 'word' || !JOINTS.test(token.word)),
    asked,
  );
  if (first === undefined) {
    return percents.length > 0 || context.broken || words.some((word) => AMOUNT.test(word))
      ? unclear('counts-needed')
      : unclear('not-understood');
  }
  if (context.broken && numbers.length < 2) return unclear('counts-needed');
  const none = tokens[0]?.kind === 'word' && /^(?:neviens|neviena|nevienu|none)$/u.test(tokens[0].word) && second === undefined;
  if (context.broken || (context.denied && !none) || hasGrownLetters(text)) return unclear('not-understood');
  if (second === undefined) return whole(tokens, first, answer, percents.length > 0);
  if (numbers.length > 2) return unclear('ambiguous');
  const shape = tokens
    .map((token) => (token === first ? 'A' : token === second ? 'B' : joint(token)))
    .filter((part) => part !== '')
    .join(' ');
  const joined = JOINED.find(({ pattern }) => pattern.test(shape));
  if (!joined || (shape === 'A B' && !context.sure && context.strange)) return unclear('ambiguous');
  // Both numbers are written one way: 1.200 of 3.000 are not 1.2 of 3000.
  const ways = Math.max(first.values.length, second.values.length);
  const pairs = Array.from({ length: ways }, (_, way) =>
    shareOf(first.values[way] ?? first.values[0] ?? 0, second.values[way] ?? second.values[0] ?? 0, joined.first),
  );
  const valid = pairs.filter((pair) => isValidValue(answer, pair));
  if (pairs.length > 1)
    return unclear(
      'ambiguous-number',
      valid.map((value) => ({ value })),
    );
  const [pair] = valid;
  if (pair) {
    // "37, no 120" corrects itself in English, where "no" denies.
    const denies = locale === 'en' && /\bno\b/u.test(shape);
    const agrees = percents.every(({ values: [percent = 0] }) => Math.abs((pair.numerator / pair.denominator) * 100 - percent) < 1);
    return settled(pair, joined.sure && context.sure && first.sure && second.sure && !denies && agrees && !hasBound(text));
  }
  const turned = shareOf(first.values[0] ?? 0, second.values[0] ?? 0, joined.first === 'numerator' ? 'denominator' : 'numerator');
  return !joined.sure && isValidValue(answer, turned) ? settled(turned, false) : unclear('out-of-range');
}

const hasBound = (text: string) => /\d\s*\+|[<>≥≤≈~]/u.test(text);

function shareOf(one: number, other: number, first: 'numerator' | 'denominator') {
  return first === 'numerator' ? { numerator: one, denominator: other } : { numerator: other, denominator: one };
}

function jointForm(token: NumberToken): NumberToken {
  const form = token.kind === 'word' ? JOINT_FORMS.find(([pattern]) => pattern.test(token.word)) : undefined;
  return form ? { kind: 'word', word: form[1] } : token;
}

function joint(token: NumberToken): string {
  if (token.kind === 'word') return JOINTS.test(token.word) ? token.word : '';
  return token.kind === 'mark' && token.mark === '/' ? token.mark : '';
}

/** "visi 120" names both numbers at once; one number alone names no base. */
function whole(tokens: readonly NumberToken[], number: NumberOf, answer: AnswerDefinitionOf<'share'>, percent: boolean): ReplyOutcome {
  const [all, ...more] = tokens;
  const value = number.values[0] ?? 0;
  const says = all?.kind === 'word' && /^(?:visi|visas|all)$/u.test(all.word) && more.length > 0 && more[0] === number;
  const none =
    all?.kind === 'word' &&
    /^(?:neviens|neviena|nevienu|none)$/u.test(all.word) &&
    tokens.some((token) => token.kind === 'word' && /^(?:no|of)$/u.test(token.word));
  if (percent || number.values.length > 1 || !(says || none)) return unclear('counts-needed');
  const pair = { numerator: none ? 0 : value, denominator: value };
  return isValidValue(answer, pair) ? settled(pair, false) : unclear('out-of-range');
}
