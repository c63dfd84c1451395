import { COMMAND_PHRASES } from './commandPhrases.js';
import { foldText, foldWords } from './foldText.js';
import { oneTypo } from './oneTypo.js';
import { readLanguage } from './readLanguage.js';
import type { CommandRequest, ReplyCommand } from './replyOutcome.js';
import { wordKind } from './wordKind.js';

/** A command and how it was recognised: a whole wording, an opening with a target behind it, or a wording with a typing error. */
export interface CommandFound {
  readonly request: CommandRequest;
  readonly by: 'wording' | 'opening' | 'typo';
}

const INTRO =
  /^(?:(?:es|mes|i|we) )?(?:gribu|velos|gribetu|velamies|gribam|varam|varu|vai varu|vai varam|vai var|can i|can we|could we|could i|can you|could you|want to|would like to|id like to|lets|let us)(?: ludzu| please)? /u;

const OPENINGS: readonly (readonly [ReplyCommand, RegExp])[] = [
  ['support', /^(?:pajautat|jautat|pajauta|jauta|ask|contact|rakstit) (?:the )?(?:atbalstam|support)(?: team)?(?= )/u],
  ['delegate', /^(?:pajautat|pajauta|jautat|ask)(?= (?:manam |savam |my |a |another )?(?:koleg|colleague))/u],
  ['delegate', /^(?:nodot|nodosu|nodod|nododam|deleget|delegesu|parsutit|parsutu)(?: (?:so|to|jautajumu))*(?= )/u],
  [
    'section',
    /^(?:(?:pariet|pariesim|iet|ej|ejam|atvert|atver|paradi|go|jump|open|show|switch|move)(?: (?:uz|pie|to|the))* |uz |to )?(?:sadalu|sadala|sadalai|section)(?: (?:par|about|on))?(?= )/u,
  ],
  [
    'change',
    /^(?:mainit|nomainit|mainam|labot|izlabot|parlabot|koriget|change|edit|correct|fix|amend|update)(?: (?:manu|savu|musu|my|our|the|an))?(?: (?:atbildi|atbildes|answer|answers|response))?(?: (?:par|uz|pie|jautajumam|jautajuma|jautajumu|to|for|about|on|in|of|question))*(?= )/u,
  ],
];
const ENGLISH_HANDOVER =
  /^(?:pass|hand|forward|delegate|reassign|assign)(?: (?:it|this|the question|this question))?(?: (?:on|over))?(?: to)?(?= )/u;
const SECTION_BEHIND = /^(?:(?:go|jump|open|pariet|iet|atvert)(?: (?:to|uz))?(?: the)? )?(.+) (?:section|sadala|sadalu)$/u;
const SHORTEST_TYPO = 6;

/** What a reply asks for instead of answering; undefined when it asks for nothing. */
export function readCommand(text: string): CommandFound | undefined {
  if (/^[?\s]+$/u.test(text)) return { request: { command: 'help' }, by: 'wording' };
  const words = foldWords(text).filter((word) => wordKind(word) !== 'polite');
  const sentence = words.join(' ');
  const plain = sentence.replace(INTRO, '');
  const command = COMMAND_PHRASES.get(sentence) ?? COMMAND_PHRASES.get(plain);
  if (command) return { request: { command }, by: 'wording' };
  const locale = readLanguage(words);
  if (locale !== undefined) return { request: { command: 'language', locale }, by: 'wording' };
  return opened(text) ?? behind(text) ?? mistyped(sentence);
}

/** Words as typed beside their folded form, so that a target keeps its diacritics and signs. */
function typedWords(text: string): readonly (readonly [string, string])[] {
  return text
    .split(/\s+/u)
    .map((typed) => [typed, foldText(typed).replace(/[^\p{L}\p{N}]+/gu, '')] as const)
    .filter(([typed, folded]) => folded !== '' && !(wordKind(folded) === 'polite' && typed !== ''));
}

function opened(text: string): CommandFound | undefined {
  const typed = typedWords(text);
  const all = typed.map(([, folded]) => folded).join(' ');
  const sentence = all.replace(INTRO, '');
  const skipped =
    all.length === sentence.length
      ? 0
      : all
          .slice(0, all.length - sentence.length)
          .trim()
          .split(' ').length;
  for (const [command, opening] of [...OPENINGS, ['delegate', ENGLISH_HANDOVER] as const]) {
    const match = opening.exec(sentence)?.[0];
    if (match === undefined) continue;
    const target = typed
      .slice(skipped + match.trim().split(' ').length)
      .map(([word]) => word)
      .join(' ');
    const [to, ...rest] = target.split(' ');
    const named = command === 'delegate' && (to === 'to' || to === 'for') ? rest.join(' ') : target;
    const trimmed = named.replace(/^["'“„«(:,]+|["'”“»),.;:!?]+$/gu, '').trim();
    if (trimmed !== '') return { request: { command, target: trimmed }, by: 'opening' };
  }
  return undefined;
}

function behind(text: string): CommandFound | undefined {
  const typed = typedWords(text);
  const match = SECTION_BEHIND.exec(typed.map(([, folded]) => folded).join(' '))?.[1];
  if (match === undefined || typed.length > 8) return undefined;
  const target = typed
    .slice(0, -1)
    .map(([word]) => word)
    .slice(-match.split(' ').length)
    .join(' ');
  return { request: { command: 'section', target }, by: 'opening' };
}

function mistyped(sentence: string): CommandFound | undefined {
  if (sentence.length < 4 || sentence.length > 40) return undefined;
  const near = [...COMMAND_PHRASES].filter(([wording]) => {
    const typo = oneTypo(sentence, wording);
    return (
      typo !== undefined &&
      (typo.kind !== 'other' || typo.at > 1) &&
      (wording.length >= SHORTEST_TYPO || (typo.kind === 'swap' && wording.length >= 4))
    );
  });
  const commands = new Set(near.map(([, command]) => command));
  const [command] = commands;
  return command && commands.size === 1 ? { request: { command }, by: 'typo' } : undefined;
}
