// Light stemming after K. Krēsliņš, "A stemming algorithm for Latvian" (Loughborough University, 1996), in the reduced form of
// Lucene's LatvianStemmer: one case or number ending of a noun or adjective is taken off, the longest that leaves a stem.
// Ours works on folded text, so endings that differ only by a macron are one; verb endings of the first person plural are added.
const ENDINGS = 'ajiem ajam ajos ajas ajai sanas jam iem aja ais ies jos am em im um as es is us os ai ei ie ij a e i o u s'.split(' ');
const SHORTEST_STEM = 3;

/** The stem of a folded Latvian word; short words stay as they are. */
export function stemLatvian(word: string): string {
  const ending = ENDINGS.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= SHORTEST_STEM);
  const stem = ending === undefined ? word : word.slice(0, word.length - ending.length);
  // Consonants change before some endings: iestāde, iestāžu; biete, biešu; zeme, zemju.
  return stem
    .replace(/(?<=..)j$/u, '')
    .replace(/(?<=...)z$/u, 'd')
    .replace(/(?<=...)t$/u, 's');
}
