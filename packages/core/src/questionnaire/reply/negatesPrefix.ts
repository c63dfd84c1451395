// Latvian words that begin with ne- and deny nothing.
const NOT_NEGATIVE =
  /^(nedel|nekustam|nepieciesam|neliel|nesen|neatkarig|neit|negadijum|nedrosib|neto$|nekad$|neviens?$|nevien|nest?$|next|need|new|net|near|neg)/u;

/** Whether a folded word carries the Latvian negation: "nelieto", "neizmanto", "nevajag". */
export function negatesPrefix(word: string): boolean {
  return word.length >= 5 && word.startsWith('ne') && !NOT_NEGATIVE.test(word);
}
