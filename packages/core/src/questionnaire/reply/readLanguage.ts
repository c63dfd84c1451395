const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:angliski|anglu|anglisku|anglisko|english|eng)$/u, 'en'],
  [/^(?:latviski|latviesu|latvisko|latvian|lat)$/u, 'lv'],
  [/^(?:krieviski|krievu|russian)$/u, 'ru'],
];
const AROUND = new Set(
  'in to into uz valoda valodu valodai switch change the language parslegt parsledz parsledzies parslegties mainit nomainit speak talk continue turpinat turpinam turpinasim runat runa runasim runajam gribu velos lets can we i want would like versija versiju version vai varam varat could you es mes pariet pariesim write raksti rakstiet use me ar it now tagad var'.split(
    ' ',
  ),
);

/** The language a reply asks to go on in, as a tag; undefined when it asks for none or says anything more. */
export function readLanguage(words: readonly string[]): string | undefined {
  const named = words.flatMap((word) => NAMES.find(([name]) => name.test(word))?.[1] ?? []);
  const rest = words.filter((word) => !NAMES.some(([name]) => name.test(word)));
  return new Set(named).size === 1 && rest.every((word) => AROUND.has(word)) ? named[0] : undefined;
}
