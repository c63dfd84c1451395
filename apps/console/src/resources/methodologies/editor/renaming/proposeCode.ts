/**
 * The next code for a list of options, rows and the like: one more than the last where that ends in a number (row-2 → row-3), the next
 * letter where it is one letter (b → c), else the word and a number. Never one of those that are there.
 */
export function proposeCode(codes: readonly string[], word: string): string {
  const last = codes.at(-1) ?? '';
  const letter = /^[a-yA-Y]$/.test(last) ? String.fromCodePoint((last.codePointAt(0) ?? 0) + 1) : undefined;
  if (letter !== undefined && !codes.includes(letter)) return letter;
  const numbered = /^(.*?)(\d{1,9})$/.exec(last);
  const [stem, from] = numbered === null ? [`${word}-`, codes.length + 1] : [numbered[1] ?? '', Number(numbered[2]) + 1];
  let number = from;
  while (codes.includes(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
