/** Letters without case and diacritics, so that „skaits” is found as “SKAITS” and „rīga” as “riga”. */
export const foldText = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
