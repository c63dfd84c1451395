const LATVIAN_UNITS: readonly (readonly [RegExp, number])[] = [
  [/^nulle[su]?$|^nulles$|^zero$/u, 0],
  [/^vien(?:s|a|u|am|ai|as)$|^one$/u, 1],
  [/^div(?:i|as|u|us|iem|am)$|^two$/u, 2],
  [/^tris$|^triju$|^trim$|^three$/u, 3],
  [/^cetr(?:i|as|u|us|iem|am)$|^four$/u, 4],
  [/^piec(?:i|as|u|us|iem|am)$|^five$/u, 5],
  [/^ses(?:i|as|u|us|iem|am)$|^six$/u, 6],
  [/^septin(?:i|as|u|us|iem|am)$|^seven$/u, 7],
  [/^aston(?:i|as|u|us|iem|am)$|^eight$/u, 8],
  [/^devin(?:i|as|u|us|iem|am)$|^nine$/u, 9],
];
const ENGLISH_TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const STEMS = ['vien', 'div', 'tris', 'cetr', 'piec', 'ses', 'septin', 'aston', 'devin'];
const THOUSAND = /^tuksto(?:tis|si|su|siem|sus|s|t)$|^tukstot[si]?$|^thousands?$/u;
const MILLION = /^miljon(?:s|i|u|iem|us)?$|^millions?$/u;

const PLURAL = /^(?:simt(?:i|iem|us|am)|tukstos(?:i|iem|us|u)|miljon(?:i|iem|us|u)|\p{L}+s)$/u;
const SINGULAR_S = /^(?:simts|tukstotis|tukstos|miljons)$/u;

type Part = { readonly size: 'unit' | 'teen' | 'ten' | 'hundred' | 'scale'; readonly value: number };

/** A word as a part of a number, and whether it already carries its count: "divsimt" does, "simti" does not. */
function partOf(word: string): Part | undefined {
  const unit = LATVIAN_UNITS.find(([pattern]) => pattern.test(word));
  if (unit) return { size: 'unit', value: unit[1] };
  if (word === 'desmit') return { size: 'teen', value: 10 };
  const teen = /^(.+)padsmit$/u.exec(word)?.[1];
  if (teen !== undefined && STEMS.includes(teen)) return { size: 'teen', value: 11 + STEMS.indexOf(teen) };
  const ten = /^(.+)desmit$/u.exec(word)?.[1];
  if (ten !== undefined && STEMS.indexOf(ten) >= 1) return { size: 'ten', value: 10 * (1 + STEMS.indexOf(ten)) };
  const hundred = /^(.*?)simt(?:s|i|u|iem|us|am)?$/u.exec(word)?.[1];
  if (hundred === '') return { size: 'scale', value: 100 };
  if (hundred !== undefined && STEMS.includes(hundred)) return { size: 'hundred', value: 100 * (1 + STEMS.indexOf(hundred)) };
  if (/^hundreds?$/u.test(word)) return { size: 'scale', value: 100 };
  if (ENGLISH_TEENS.includes(word)) return { size: 'teen', value: 10 + ENGLISH_TEENS.indexOf(word) };
  if (ENGLISH_TENS.includes(word)) return { size: 'ten', value: 20 + 10 * ENGLISH_TENS.indexOf(word) };
  if (THOUSAND.test(word)) return { size: 'scale', value: 1000 };
  if (MILLION.test(word)) return { size: 'scale', value: 1_000_000 };
  return undefined;
}

/**
 * The longest number in words at the start of the folded words, Latvian or English, with the count of words it takes:
 * "divi tūkstoši pieci simti", "one hundred and twenty". Undefined when the first word is no number.
 */
export function readNumberWords(
  words: readonly string[],
): { readonly value: number; readonly taken: number; readonly sure: boolean } | undefined {
  let total = 0;
  let group = 0;
  let room = 1000;
  let largest = Infinity;
  let taken = 0;
  let sure = true;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const joins = index > 0 && (word === 'and' || word === 'un') && (group >= 100 || total > 0);
    if (joins) continue;
    const part = partOf(word);
    if (!part) break;
    // "simtiem", "thousands": a plural that nobody counted is no number.
    if (part.size === 'scale' && group === 0 && PLURAL.test(word) && !SINGULAR_S.test(word)) sure = false;
    if (part.size === 'scale' && part.value === 100) {
      const alone = group === 0 ? room === 1000 : group < 10 && room === 5;
      if (!alone) break;
      group = Math.max(group, 1) * 100;
      room = 100;
    } else if (part.size === 'scale') {
      if (part.value >= largest) break;
      total += Math.max(group, 1) * part.value;
      [largest, group, room] = [part.value, 0, 1000];
    } else {
      const needs = part.size === 'hundred' ? 1000 : part.size === 'unit' ? 10 : 100;
      if (room < needs || (part.value === 0 && index > 0)) break;
      group += part.value;
      // After a unit only "simti" may follow, after twenty only a unit.
      room = part.size === 'hundred' ? 100 : part.size === 'ten' ? 10 : group < 10 ? 5 : 1;
    }
    taken = index + 1;
    if (part.value === 0) break;
  }
  return taken > 0 ? { value: total + group, taken, sure } : undefined;
}
