import { foldWords } from './foldText.js';
import type { ReplyCommand } from './replyOutcome.js';
import { wordKind } from './wordKind.js';

const KEYWORDS: readonly (readonly [ReplyCommand, RegExp])[] = [
  ['back', /\b(?:atpakal|atgriez\p{L}*|ieprieksej\p{L}* jautajum\p{L}*|go back|previous question)\b/u],
  [
    'skip',
    /\b(?:izlai\p{L}*|parlec\p{L}*|parlekt|skip\p{L}*|nakam\p{L}* jautajum\p{L}*|next question|atbild\p{L}* velak|answer (?:it |this )?later)\b/u,
  ],
  ['why', /\b(?:kapec|kadel|why)\b.*\b(?:jauta\p{L}*|prasa\p{L}*|vajag|vajadzig\p{L}*|jazina|ask\p{L}*|need to know|matters?)\b/u],
  ['scoring', /\b(?:punkt\p{L}*|vertes\p{L}*|vertet\p{L}*|vertejum\p{L}*|scored|scoring|points)\b/u],
  ['example', /\b(?:piemer(?:s|u|a|i|us)|examples?)\b/u],
  ['remaining', /\b(?:cik|kas|how many|how much|what|whats)\b.*\b(?:atlic\p{L}*|palic\p{L}*|palik\p{L}*|left|remain\p{L}*|to go)\b/u],
  ['answers', /\b(?:manas|musu|my|our)(?: \p{L}+)? (?:atbildes|answers)\b/u],
  ['summary', /\b(?:kopsavilkum\p{L}*|summary)\b/u],
  ['help', /\b(?:palidzib\p{L}*|palidz(?:i|iet)|paskaidro\p{L}*|help|explain)\b/u],
  ['stop', /\b(?:pietiek|pauz\p{L}*|partrauk\p{L}*|turpinas\p{L}* (?:velak|rit|citreiz)|continue (?:later|tomorrow))\b/u],
  ['support', /\b(?:atbalst(?:am|u|a komand\p{L}*|a dienest\p{L}*)|support)\b/u],
  ['submit', /\b(?:iesniegt|submit)\b/u],
];
const LONGEST = 7;

/** The one command a short reply speaks of that is no answer; nothing when it denies or speaks of several. */
export function commandByKeyword(text: string): ReplyCommand | undefined {
  const words = foldWords(text);
  if (words.length > LONGEST || words.some((word) => wordKind(word) === 'negation' || /\d/u.test(word))) return undefined;
  const sentence = words.join(' ');
  const [command, ...more] = KEYWORDS.filter(([, pattern]) => pattern.test(sentence)).map(([name]) => name);
  return more.length === 0 ? command : undefined;
}
