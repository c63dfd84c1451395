import { plural } from '../plural.js';
import { progressSentence } from '../progressSentence.js';
import type { MailTexts } from './MailTexts.js';

const validFor = (minutes: number) =>
  `Saite darbojas ${minutes} ${plural('lv', minutes, { one: 'minūti', other: 'minūtes' })} un izmantojama vienu reizi.`;

export const mailTextsLv: MailTexts = {
  invitation: ({ body, round, until, link }) => ({
    subject: `Uzaicinājums aizpildīt E-indeksa anketu: ${body}`,
    before: [
      'Labdien!',
      `Aicinām piedalīties E-indeksa aptaujā (${round}). Anketa jāaizpilda par: ${body}.`,
      `Tā jāiesniedz līdz ${until}. To var aizpildīt pa daļām un kopā ar kolēģiem; katra atbilde tiek saglabāta uzreiz.`,
    ],
    action: { label: 'Sākt anketu', link },
    after: ['Ja rodas jautājumi, anketas lapas augšā ir atbalsta tālrunis un e-pasts.'],
  }),
  'magic-link': ({ link, minutes }) => ({
    subject: 'Pieslēgšanās saite E-indeksam',
    before: ['Labdien!', 'Lai pieslēgtos E-indeksam, atveriet šo saiti.'],
    action: { label: 'Pieslēgties', link },
    after: [validFor(minutes), 'Ja pieslēgties nelūdzāt, šo vēstuli neņemiet vērā.'],
  }),
  receipt: ({ body, round, at, answered, asked, link }) => ({
    subject: `E-indeksa anketa ir iesniegta: ${body}`,
    before: [
      'Labdien!',
      `E-indeksa anketa (${round}) ir iesniegta: ${body}. Iesniegšanas laiks: ${at}.`,
      progressSentence({ answered, asked }, 'lv'),
    ],
    action: { label: 'Apskatīt atbildes', link },
    after: ['Ja atbildēs kaut kas jālabo, lūdziet atbalsta darbiniekiem anketu atvērt.'],
  }),
  'password-reset': ({ link, minutes }) => ({
    subject: 'E-indeksa paroles maiņa',
    before: ['Labdien!', 'Lai izvēlētos jaunu paroli, atveriet šo saiti.'],
    action: { label: 'Mainīt paroli', link },
    after: [validFor(minutes), 'Ja paroles maiņu nelūdzāt, šo vēstuli neņemiet vērā: Jūsu parole nav mainījusies.'],
  }),
};
