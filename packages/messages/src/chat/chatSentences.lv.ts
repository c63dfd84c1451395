import { plural } from '../plural.js';
import { progressSentence } from '../progressSentence.js';
import type { ChatTexts } from './ChatTexts.js';

const questions = (n: number) => plural('lv', n, { zero: 'jautājumu', one: 'jautājums', other: 'jautājumi' });

export const chatSentencesLv: ChatTexts = {
  welcome: ({ body, round, asked }) =>
    `Labdien! Šī ir E-indeksa anketa (${round}): ${body}. Pašlaik tajā ir ${asked} ${questions(asked)}; atkarībā no atbildēm to var kļūt vairāk vai mazāk. Uzdošu tos pa vienam un katru atbildi uzreiz saglabāšu. Jebkurā brīdī var rakstīt „palīdzība”, „atpakaļ”, „izlaist” vai „stop”.`,
  welcomeBack: ({ body, answered, asked }) =>
    `Labdien! Turpinām anketu no vietas, kur apstājāmies: ${body}. ${progressSentence({ answered, asked }, 'lv')}`,
  deadline: ({ until }) => `Anketa jāiesniedz līdz ${until}.`,
  deadlinePassed: ({ until }) =>
    `Anketu varēja iesniegt līdz ${until}. Ja vajag vairāk laika, sazinieties ar atbalstu: tālrunis un e-pasts ir lapas augšā.`,
  where: ({ section, topic, answered, asked }) =>
    `Jūs esat sadaļā „${section}”, tēmā „${topic}”. ${progressSentence({ answered, asked }, 'lv')}`,
  remaining: ({ left }) =>
    left === 0
      ? 'Neatbildētu jautājumu vairs nav.'
      : `Vēl jāatbild uz ${left} ${plural('lv', left, { one: 'jautājumu', other: 'jautājumiem' })}.`,
  remainingIn: ({ title, left }) => `${title}: ${left}`,
  allAnswered: () =>
    'Uz visiem jautājumiem ir atbildēts. Rakstiet „manas atbildes”, lai tās pārskatītu, vai „iesniegt”, lai anketu iesniegtu.',
  skipped: () => 'Labi, šo jautājumu pagaidām izlaižam. Pie tā atgriezīsimies beigās.',
  back: () => 'Atgriežamies pie iepriekšējā jautājuma.',
  noEarlierQuestion: () => 'Šis ir pirmais jautājums.',
  stopped: ({ answered, asked }) =>
    `Labi, apstājamies. Viss ir saglabāts. ${progressSentence({ answered, asked }, 'lv')} Kad atgriezīsieties, turpināsim no šīs pašas vietas.`,
  help: () =>
    [
      'Atbildiet saviem vārdiem vai izvēlieties kādu no piedāvātajām atbildēm. Varat arī rakstīt:',
      '• „atpakaļ”: iepriekšējais jautājums',
      '• „izlaist”: pagaidām neatbildēt',
      '• „kāpēc”: kāpēc to jautā',
      '• „vērtēšana”: kā atbildi vērtē',
      '• „piemērs”: atbildes paraugs',
      '• „kur es esmu” un „cik palicis”: cik tālu esam tikuši',
      '• „mainīt atbildi par …”: labot jau saglabātu atbildi',
      '• „manas atbildes”: viss, kas saglabāts',
      '• „iesniegt”: redzēt, uz ko vēl nav atbildēts, un iesniegt anketu',
      '• „in English”: pāriet uz angļu valodu',
      '• „stop”: beigt un turpināt vēlāk',
    ].join('\n'),
  why: ({ why }) => `Kāpēc to jautā: ${why}`,
  noWhy: () =>
    'Šim jautājumam paskaidrojums nav pievienots. Ja kaut kas nav skaidrs, palīdzēs atbalsts: tālrunis un e-pasts ir lapas augšā.',
  example: ({ example }) => `Piemērs: ${example}`,
  noExample: () => 'Šim jautājumam piemērs nav pievienots.',
  answersHeading: () => 'Līdz šim saglabātās atbildes:',
  noAnswersYet: () => 'Vēl nav saglabāta neviena atbilde.',
  noAnswer: () => 'nav atbildes',
  changing: ({ question }) => `Labojam atbildi uz jautājumu „${question}”.`,
  changeWhich: () => 'Kuru atbildi vēlaties labot?',
  changeNotFound: ({ target }) =>
    `Jautājumu „${target}” neatradu. Nosauciet jautājuma kodu vai kādu vārdu no tā, piemēram, „mainīt atbildi par tīmekļvietni”.`,
  changeAskWhat: () => 'Kuru atbildi labot? Nosauciet jautājuma kodu vai kādu vārdu no tā.',
  languageChanged: () => 'Turpinām latviešu valodā.',
  languageUnknown: () => 'Sarunāties varam latviešu vai angļu valodā.',
  notYetAvailable: ({ command }) =>
    `Komandu „${command}” sapratu, bet sarunā tā vēl nav pieejama. Ar to palīdzēs atbalsts: tālrunis un e-pasts ir lapas augšā.`,
  saveFailed: () => 'Atbildi neizdevās saglabāt. Tā nav zudusi no sarunas: lūdzu, pēc brīža nosūtiet to vēlreiz.',
  conflict: ({ who, theirs, mine }) =>
    `Pa šo laiku uz šo jautājumu ir atbildējis kāds cits (${who}). Tagad saglabāts: ${theirs}. Jūsu atbilde: ${mine}. Vai saglabāt Jūsu atbildi?`,
  submitConfirm: ({ body }) => `Vai iesniegt anketu (${body})? Pēc tam atbildes vairs nevarēs labot.`,
  submitIncomplete: ({ missing }) =>
    `Bez atbildes vēl ir ${missing} ${questions(missing)}. Par neatbildētu vērtējamu jautājumu ir 0 punktu.`,
  submitNotAllowed: () => 'Anketu iesniedz atbildīgā persona vai parakstītājs. Jūsu atbildes ir saglabātas un viņiem redzamas.',
  submitted: ({ at }) => `Paldies! Anketa ir iesniegta. Iesniegšanas laiks: ${at}. Apstiprinājums ir nosūtīts uz Jūsu e-pastu.`,
  alreadySubmitted: ({ at }) => `Anketa jau ir iesniegta. Iesniegšanas laiks: ${at}.`,
  readOnly: () => 'Anketu pašlaik var tikai lasīt. Ja kaut kas jālabo, sazinieties ar atbalstu: tālrunis un e-pasts ir lapas augšā.',
  yes: () => 'Jā',
  no: () => 'Nē',
  askTotal: () => 'Cik ir kopā?',
  savedSoFar: ({ value }) => `Līdz šim saglabāts: ${value}`,
  waitingFor: ({ question }) => `Gaidu atbildi uz jautājumu: ${question}`,
  onlyThisLeft: () => 'Šis ir vienīgais jautājums, uz kuru vēl nav atbildēts.',
  keptTheirs: () => 'Labi, paliek iepriekš saglabātā atbilde.',
  notSaved: () => 'Labi, to nesaglabāju.',
  notSubmitted: () => 'Labi, anketa nav iesniegta.',
};
