import type { AnswerDefinitionOf } from '../../methodology/answerDefinition.js';
import { type ChoiceFound } from './choiceFound.js';
import { findByFullText } from './findByFullText.js';
import { firstPlaces } from './firstPlaces.js';
import { foldText, foldWords } from './foldText.js';
import { listedItems } from './listedItems.js';
import { namedByText } from './namedByText.js';
import { textsOf } from './namedChoice.js';
import { readNumberWords } from './readNumberWords.js';
import type { ReplyContext } from './replyContext.js';
import { type ReplyOutcome, settled, unclear } from './replyOutcome.js';
import { resolveChoice } from './resolveChoice.js';
import { splitList } from './splitList.js';
import { wordKind } from './wordKind.js';

const MOST_PIECES = 200;

type Multiple = AnswerDefinitionOf<'multiple'>;

const ALL =
  /^(?:visi|visas|visu|visos|visus|visam|visa|viss|pilnigi visi|visi varianti|all|all of them|all of these|all of the above|everything|every one)$/u;
const ALL_BUT =
  /^(?:visi|visas|visu|visos|visus|all|all of them|everything)[ ,]+(?:iznemot|bez|except(?: for)?|but(?: not)?|without)[ :]+(.+)$/u;
const NONE = /^(?:neviens|nevienu|neviena|nekas|neko|nekadi|nekada|none|none of them|nothing|ne|nav|no)$/u;
const RANGE = /^(?:no |from )?(\d{1,3}) ?(?:-|–|—|\.\.+|lidz|to) ?(\d{1,3})\.?$/u;

/** A reply to a question with several choices. It replaces what was chosen before; the value is in the order of the options. */
export function readMultiple(context: ReplyContext<Multiple>): ReplyOutcome {
  const { text, answer, locale } = context;
  const { options } = answer;
  const folded = foldText(text)
    .replace(/[.!"'“”„]+$/gu, '')
    .replace(/^(?:ludzu|please) | (?:ludzu|please)$/gu, '')
    .trim();
  const whole = findByFullText(text, options);
  if (whole.length === 1) return chosen(whole, answer, true);
  const listed = listedItems(text, (piece) => namedByText(piece, options)).map((indices) => [...new Set(indices)]);
  const [reading, other] = listed;
  const questioned = text.includes('?') && !options.some((option) => textsOf(option).some((said) => said.includes('?')));
  if (reading && other && codesOf(reading, answer).join() !== codesOf(other, answer).join()) {
    return unclear(
      'ambiguous',
      listed.map((indices) => ({ value: codesOf(indices, answer) })),
    );
  }
  if (reading)
    return combine(
      reading.map((index) => ({ kind: 'one', index, sure: !questioned })),
      answer,
    );
  const open = options.flatMap(({ exclusive }, index) => (exclusive === true ? [] : [index]));
  if (ALL.test(folded)) return chosen(open, answer, false);
  const hedged = folded.split(' ').filter((word) => wordKind(word) !== 'hedge');
  if (ALL.test(hedged.join(' '))) return unclear('ambiguous', [{ value: codesOf(open, answer) }]);
  const counted = /^(?:visi|visas|all) (\S+)$/u.exec(folded)?.[1];
  if (counted !== undefined && (Number(counted) === open.length || readNumberWords([counted])?.value === open.length))
    return chosen(open, answer, false);
  const but = ALL_BUT.exec(folded)?.[1];
  if (but !== undefined) {
    const left = splitList(but).map((piece) => resolveChoice(piece, options, locale));
    if (left.every((found) => found.kind === 'one'))
      return chosen(
        open.filter((index) => !left.some((found) => found.kind === 'one' && found.index === index)),
        answer,
        false,
      );
  }
  if (NONE.test(folded)) return none(answer, folded);
  const [, from, to] = RANGE.exec(folded) ?? [];
  if (from !== undefined && Number(from) >= 1 && Number(from) < Number(to) && Number(to) <= options.length) {
    return chosen(
      options.flatMap((_, index) => (index + 1 >= Number(from) && index + 1 <= Number(to) ? [index] : [])),
      answer,
      false,
    );
  }
  const first = firstPlaces(text);
  if (first !== undefined && first <= options.length && options.slice(0, first).every(({ exclusive }) => exclusive !== true)) {
    return chosen([...Array(first).keys()], answer, false);
  }
  if (splitList(text).length > MOST_PIECES) return unclear('not-understood');
  const found = resolvePieces(context);
  return /\b(?:vai|or)\b/u.test(folded) && found.length > 1 ? unclear('ambiguous', understoodBy(found, answer)) : combine(found, answer);
}

/** Neighbouring pieces that together are one option's text belong together: a text may hold a comma or an "un" itself. */
function resolvePieces({ text, answer, locale, asked }: ReplyContext<Multiple>): readonly ChoiceFound[] {
  const pieces = splitList(text);
  const found: ChoiceFound[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const joined = [4, 3, 2]
      .map((length) => ({
        length,
        indices: index + length <= pieces.length ? findByFullText(pieces.slice(index, index + length).join(' un '), answer.options) : [],
      }))
      .concat(
        [4, 3, 2].map((length) => ({
          length,
          indices: index + length <= pieces.length ? findByFullText(pieces.slice(index, index + length).join(' '), answer.options) : [],
        })),
      )
      .find(({ indices }) => indices.length === 1);
    const [together] = joined?.indices ?? [];
    if (joined && together !== undefined) {
      found.push({ kind: 'one', index: together, sure: true });
      index += joined.length - 1;
    } else {
      const piece = resolveChoice(pieces[index] ?? '', answer.options, locale, asked);
      // What is only polite between the pieces names nothing.
      if (!(piece.kind === 'none' && foldWords(pieces[index] ?? '').every((word) => wordKind(word) === 'polite'))) found.push(piece);
    }
  }
  return found;
}

function combine(found: readonly ChoiceFound[], answer: Multiple): ReplyOutcome {
  const named = understoodBy(found, answer);
  const [several] = found.filter((piece) => piece.kind === 'several');
  if (several)
    return unclear(
      several.reason,
      several.indices.map((index) => ({ value: [answer.options[index]?.code ?? ''] })),
    );
  const [missed] = found.filter((piece) => piece.kind === 'none');
  if (missed) return unclear(missed.reason, named);
  const indices = found.flatMap((piece) => (piece.kind === 'one' ? [piece.index] : []));
  if (indices.length === 0) return unclear('not-understood');
  const exclusive = indices.some((index) => answer.options[index]?.exclusive === true);
  if (exclusive && new Set(indices).size > 1) return unclear('contradiction', alternatives(indices, answer));
  return chosen(
    indices,
    answer,
    found.every((piece) => piece.kind === 'one' && piece.sure),
  );
}

const codesOf = (indices: readonly number[], { options }: Multiple) =>
  options.flatMap(({ code }, index) => (indices.includes(index) ? [code] : []));

function chosen(indices: readonly number[], answer: Multiple, sure: boolean): ReplyOutcome {
  const value = codesOf(indices, answer);
  return value.length > 0 ? settled(value, sure) : unclear('unknown-option');
}

function understoodBy(found: readonly ChoiceFound[], answer: Multiple) {
  const value = codesOf(
    found.flatMap((piece) => (piece.kind === 'one' ? [piece.index] : [])),
    answer,
  );
  return value.length > 0 ? [{ value }] : [];
}

function alternatives(indices: readonly number[], answer: Multiple) {
  const exclusive = (index: number) => answer.options[index]?.exclusive === true;
  const parts = [indices.filter((index) => !exclusive(index)), ...[...new Set(indices.filter(exclusive))].map((index) => [index])];
  return parts
    .map((part) => codesOf(part, answer))
    .filter((value) => value.length > 0)
    .map((value) => ({ value }));
}

/** "neviens" is the option that stands alone, sure when its text says none. */
function none(answer: Multiple, folded: string): ReplyOutcome {
  const alone = answer.options.flatMap(({ exclusive }, index) => (exclusive === true ? [index] : []));
  const [index] = alone;
  if (index === undefined || alone.length > 1) return unclear('unknown-option');
  const says = Object.values(answer.options[index]?.text ?? {}).some((text) =>
    /^(?:neviens|nevienu|neviena|nekas|none)$/u.test(foldWords(text)[0] ?? ''),
  );
  return chosen([index], answer, says && !/^(?:ne|nav|no)$/u.test(folded));
}
