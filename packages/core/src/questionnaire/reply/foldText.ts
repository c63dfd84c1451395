/** Lower case without diacritics and apostrophes: "Nē, don’t" → "ne, dont". */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})['’`´](?=\p{L})/gu, '');
}

/** The words and numbers of a text, folded; "e-pasts", "e pasts" and "epasts" are one word, "it kā" and "gan jau" hedge as one word. */
export function foldWords(text: string): readonly string[] {
  const folded = foldText(text)
    .replace(/(?<![\p{L}\p{N}])e[-‑ ](?=\p{L}{3})/gu, 'e')
    .replace(/&/gu, ' un ')
    .replace(/(?<!\p{L})(it|gan) (ka|jau)(?!\p{L})/gu, '$1$2');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
