import { foldWords } from './foldText.js';
import { oneTypo } from './oneTypo.js';
import { wordKind } from './wordKind.js';

const PHRASES = [
  'tapat|tas pats|ta pati|tie pasi|tas pasas|to pasu|tads pats|tada pati|tas pats kas|ka pagajusaja reize|ka pagajusoreiz|ka ieprieks|ka pern|ka pagajusaja gada|ka pagajusgad|ka lidz sim|ka bija|ka ieprieksejoreiz|ka ieprieksejareize|ka ieprieksejaja reize|ka ieprieksejaja karta',
  'tapat ka pagajusaja reize|tapat ka pagajusoreiz|tapat ka ieprieks|tapat ka pern|tapat ka pagajusaja gada|tapat ka lidz sim|tas pats kas pern|tas pats kas ieprieks|tas pats kas pagajusaja reize|tapat ka bija',
  'joprojam speka|joprojam ir speka|vel speka|vel ir speka|vel aizvien speka|aizvien speka|ir speka|speka|paliek speka|joprojam|joprojam ta pati|joprojam tapat|joprojam tas pats|joprojam aktuals|joprojam aktuala|joprojam pareizi',
  'bez izmainam|nav izmainu|izmainu nav|nekas nav mainijies|nav mainijies|nav mainijusies|nekas nemainijas|nemainijas|nemainigi|nemainits|atstat|atstat ka ir|atstaj|atstaj ka ir|atstajam|lai paliek|paliek|paliek tapat|ieprieksejo|ieprieksejais|ieprieksejais variants|ta pati atbilde|pagajusa gada atbilde|ieprieksejo atbildi',
  'same|the same|same as last time|the same as last time|same as before|the same as before|same as last year|the same as last year|same as previously|same answer|the same answer|same again|as last time|as before|as last year|like last time|like last year|as previously',
  'still valid|still the same|still correct|still true|still applies|still stands|it still stands|unchanged|no change|no changes|nothing changed|nothing has changed|hasnt changed|it hasnt changed|not changed|has not changed|keep|keep it|keep as is|keep the same|leave as is|leave it|remains the same|remains valid',
];
const KNOWN = new Set(PHRASES.flatMap((line) => line.split('|')));

/** Whether a reply keeps last round's answer: beyond doubt, with a hedge, or not at all. */
export function keepsPrevious(text: string): 'sure' | 'perhaps' | undefined {
  const words = foldWords(text).filter((word) => wordKind(word) !== 'polite');
  const said = (some: readonly string[]) => {
    const sentence = some.join(' ');
    return (
      KNOWN.has(sentence) ||
      KNOWN.has(
        sentence
          .replace(/^(?:ja|yes|jaa|yep|viss|viss ir|its|it is|tas|tas ir|ta ir|ir) /u, '')
          .replace(/^(?:viss|its|it is|tas|ir) /u, ''),
      )
    );
  };
  if (said(words)) return /\?\s*$/u.test(text) ? 'perhaps' : 'sure';
  const known = words.filter(
    (word) =>
      !/^(?:laikam|skiet|liekas|droshi|drosi|vien|varbut|domaju|ka|probably|maybe|perhaps|i|think|mostly|parsvara|gandriz|almost|about|apmeram)$/u.test(
        word,
      ),
  );
  if (known.length < words.length && said(known)) return 'perhaps';
  const sentence = words.join(' ');
  return sentence.length >= 5 && sentence.length <= 40 && [...KNOWN].some((phrase) => phrase.length >= 5 && oneTypo(sentence, phrase))
    ? 'perhaps'
    : undefined;
}
