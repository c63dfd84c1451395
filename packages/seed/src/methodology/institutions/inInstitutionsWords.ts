import { institutionPhrases, type Phrase } from './institutionPhrases.js';

const latvian: Readonly<Record<string, string>> = {
  pašvaldība: 'iestāde',
  pašvaldības: 'iestādes',
  pašvaldībai: 'iestādei',
  pašvaldību: 'iestādi',
  pašvaldībā: 'iestādē',
  pašvaldībās: 'iestādēs',
  pašvaldībām: 'iestādēm',
};

const english: Readonly<Record<string, string>> = {
  municipality: 'institution',
  municipalities: 'institutions',
  'a municipality': 'an institution',
};

function capitalisedAs(pattern: string, text: string): string {
  return pattern.charAt(0) === pattern.charAt(0).toUpperCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function replaceWords(text: string, pattern: RegExp, words: Readonly<Record<string, string>>): string {
  return text.replace(pattern, (found) => {
    const replacement = words[found.toLowerCase()];
    return replacement === undefined ? found : capitalisedAs(found, replacement);
  });
}

function replacePhrases(text: string, phrases: readonly Phrase[]): string {
  return phrases.reduce((current, { municipal, institutional }) => current.replaceAll(municipal, institutional), text);
}

function reword(language: string, text: string): string {
  switch (language) {
    case 'lv':
      return replaceWords(replacePhrases(text, institutionPhrases.lv), /pašvaldīb\p{L}+/giu, latvian);
    case 'en':
      return replaceWords(replacePhrases(text, institutionPhrases.en), /(?:\ba )?\bmunicipalit(?:y|ies)\b/gi, english);
    default:
      return text;
  }
}

/**
 * A copy of a section, topic or question of the municipal questionnaire that speaks of an institution. Both Latvian nouns are
 * feminine, so adjectives and verbs agree as they stand; the genitive plural “pašvaldību” looks like the accusative, and a text
 * that needs it has to be given anew.
 */
export function inInstitutionsWords<Node>(node: Node): Node {
  return JSON.parse(JSON.stringify(node), (key, value: unknown) => (typeof value === 'string' ? reword(key, value) : value));
}
