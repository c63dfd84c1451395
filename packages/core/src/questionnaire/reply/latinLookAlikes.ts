// Cyrillic and Greek letters that look like Latin ones; after Unicode's confusables.txt, only those that look the same in most fonts.
const PAIRS =
  'аa еe оo рp сc уy хx іi јj ѕs ԁd һh АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS αa οo ρp νv ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX';

const LATIN = new Map(PAIRS.split(' ').map(([other = '', latin = '']) => [other, latin]));
const OTHER = new RegExp(`[${[...LATIN.keys()].join('')}]`, 'gu');

/** The same text with Cyrillic and Greek look-alikes written in Latin letters. */
export function latinLookAlikes(text: string): string {
  return text.replace(OTHER, (letter) => LATIN.get(letter) ?? letter);
}
