import { type ChoiceFound, oneOrSeveral } from './choiceFound.js';
import { foldText } from './foldText.js';
import { type NamedChoice, textsOf } from './namedChoice.js';
import { readPosition } from './readPosition.js';

const POLITE = /(?<!\p{L})(?:lūdzu|ludzu|please|pls|paldies|thanks|thank you)(?!\p{L})/giu;

/**
 * The choice named by its code or its place in the list. A digit or letter that is one choice's code and another's place,
 * or that another choice's text speaks of ("1–4"), may mean either. Undefined when the text is neither code nor place.
 */
export function findByPlace(text: string, choices: readonly NamedChoice[]): ChoiceFound | undefined {
  const bare = text.replace(/^["'“„«(\s]+|["'”“»),.;:!\s]+$/gu, '');
  const same = choices.flatMap((choice, index) => (choice.code === bare ? [index] : []));
  const byCode = same.length > 0 ? same : choices.flatMap(({ code }, index) => (plainCode(code) === plainCode(bare) ? [index] : []));
  const position = readPosition(text.replace(POLITE, ' '));
  if (!position) return byCode.length > 0 ? oneOrSeveral(byCode, true) : undefined;
  const { place, by, written } = position;
  const coded =
    byCode.length > 0 || by === 'word' ? byCode : choices.flatMap(({ code }, index) => (foldText(code) === written ? [index] : []));
  const placed = place >= 1 && place <= choices.length ? [place - 1] : [];
  const spoken =
    by === 'digits' ? choices.flatMap((choice, index) => (textsOf(choice).some((wording) => speaksOf(wording, place)) ? [index] : [])) : [];
  const found = [...coded, ...placed, ...spoken];
  return oneOrSeveral(found, coded.length + placed.length > 0);
}

// Codes are written with dots and hyphens, and typed with spaces.
const plainCode = (code: string) => code.toLowerCase().replace(/[\s._-]+/gu, ' ');

/** Whether a text names the number or a range that holds it: "1–4", "10 un vairāk", "katru 2. gadu". */
function speaksOf(text: string, number: number): boolean {
  const numbers = [...text.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
  if (numbers.includes(number)) return true;
  const range = /(\d+)\s*(?:[-–—]|līdz|to)\s*(\d+)/iu.exec(text);
  if (range) return Number(range[1]) <= number && number <= Number(range[2]);
  const [first] = numbers;
  if (first === undefined || numbers.length > 1) return false;
  if (/vairāk|virs|vismaz|more|over|least|\+|>/iu.test(text)) return number >= first;
  return /mazāk|zem|līdz|ne vairāk|less|under|up to|fewer|</iu.test(text) && number <= first;
}
