import { endSentence } from './endSentence.js';
import type { ReplyTexts } from './ReplyTextFamily.js';

export const replyTextsLv: ReplyTexts = {
  saved: ({ value }) => `Pierakstīts: ${endSentence(value)}`,
  confirmValue: ({ value }) => `Vai sapratu pareizi: ${value}? Atbildiet „jā” vai „nē”.`,
  confirmCommand: ({ command }) => `Vai vēlaties ${command}? Atbildiet „jā” vai „nē”.`,
  unclear: {
    empty: () => 'Atbilde ir tukša.',
    ambiguous: () => 'To var saprast vairāk nekā vienā veidā.',
    'ambiguous-number': () => 'Šo skaitli var saprast divējādi: komats vai punkts tajā var atdalīt gan tūkstošus, gan daļas.',
    'out-of-range': ({ bounds }) =>
      bounds === '' ? 'Tāds skaitlis šeit nav iespējams.' : `Tāds skaitlis šeit nav iespējams: tam jābūt ${bounds}.`,
    'not-a-number': () => 'Šeit ir vajadzīgs skaitlis.',
    contradiction: () => 'Atbilde ir pretrunīga: tās daļas nesaskan.',
    'unknown-option': () => 'Starp piedāvātajām atbildēm tādas nav.',
    'counts-needed': () => 'Ar procentiem vien nepietiek: vajadzīgi abi skaitļi, cik un no cik.',
    'too-long': ({ maxLength }) =>
      maxLength === ''
        ? 'Atbilde ir par garu. Lūdzu, saīsiniet to.'
        : `Atbilde ir par garu (pieļaujamais rakstzīmju skaits: ${maxLength}). Lūdzu, saīsiniet to.`,
    'question-asked': () => 'Šķiet, ka uzdevāt jautājumu. Rakstiet „palīdzība”, „kāpēc” vai „piemērs”, un tad atbildēsiet.',
    'does-not-know': () => 'Ja atbildi tagad nezināt, rakstiet „izlaist” un atgriezieties pie jautājuma vēlāk.',
    'not-understood': () => 'Atbildi nesapratu.',
  },
  oneCandidate: ({ candidate }) => `Vai domājāt: ${candidate}?`,
  severalCandidates: ({ candidates }) => `Vai domājāt kādu no šīm iespējām?\n${candidates.map((candidate) => `• ${candidate}`).join('\n')}`,
  commands: {
    back: 'atgriezties pie iepriekšējā jautājuma',
    skip: 'izlaist šo jautājumu',
    help: 'skatīt palīdzību',
    why: 'uzzināt, kāpēc to jautā',
    scoring: 'uzzināt, kā atbildi vērtē',
    example: 'skatīt piemēru',
    where: 'uzzināt, cik tālu esam tikuši',
    remaining: 'uzzināt, cik vēl palicis',
    answers: 'skatīt savas atbildes',
    summary: 'skatīt kopsavilkumu',
    stop: 'beigt un turpināt vēlāk',
    change: 'labot agrāku atbildi',
    undo: 'atcelt pēdējo izmaiņu',
    delegate: 'nodot jautājumu kolēģim',
    support: 'pajautāt atbalstam',
    language: 'mainīt valodu',
    section: 'pāriet uz citu sadaļu',
    submit: 'iesniegt anketu',
  },
  boundsOf: (min, max) => {
    if (min !== undefined && max !== undefined) return `no ${min} līdz ${max}`;
    if (min !== undefined) return `ne mazākam par ${min}`;
    return max === undefined ? '' : `ne lielākam par ${max}`;
  },
};
