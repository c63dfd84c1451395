import { foldText } from './foldText.js';
import { unitOf } from './unitOf.js';

/** "12a", "1O", "0x10": letters grown onto the digits make another word of it, unless they are a unit. */
export function hasGrownLetters(text: string): boolean {
  const attached = [...text.matchAll(/\d(\p{L}[\p{L}\p{N}]*)/gu)].map(([, letters = '']) => foldText(letters));
  return attached.some(
    (letters) =>
      unitOf(letters) === undefined && letters !== 'k' && !/^e\d+$/u.test(letters) && (letters.length < 3 || /\d/u.test(letters)),
  );
}
