import { plural } from '../plural.js';
import type { ProblemTexts } from './ProblemTexts.js';

const wait = (seconds: number | undefined) =>
  seconds === undefined ? 'pēc brīža' : `pēc ${seconds} ${plural('lv', seconds, { zero: 'sekundēm', one: 'sekundes', other: 'sekundēm' })}`;

export const problemTextsLv: ProblemTexts = {
  'bad-request': {
    title: 'Pieprasījums nav saprotams',
    detail: () => 'Pieprasījumu neizdevās nolasīt. Pārlādējiet lapu un mēģiniet vēlreiz.',
  },
  validation: {
    title: 'Dati nav derīgi',
    detail: ({ faults }) =>
      faults === undefined
        ? 'Daži lauki ir jāizlabo.'
        : `Jāizlabo ${faults} ${plural('lv', faults, { zero: 'vietu', one: 'vieta', other: 'vietas' })}.`,
  },
  'not-signed-in': { title: 'Nepieciešams pieslēgties', detail: () => 'Pieslēdzieties, un varēsiet turpināt no tās pašas vietas.' },
  'not-allowed': {
    title: 'Šī darbība Jums nav atļauta',
    detail: () => 'Ja tā vajadzīga Jūsu darbam, lūdziet piekļuvi savas organizācijas atbildīgajai personai vai atbalsta darbiniekiem.',
  },
  'not-found': { title: 'Nav atrasts', detail: () => 'Tā, ko meklējāt, šeit nav, vai arī Jums tas nav redzams. Pārbaudiet adresi.' },
  conflict: {
    title: 'Pa šo laiku kaut kas ir mainījies',
    detail: () => 'Pirms Jums jau ir saglabāta cita izmaiņa. Apskatiet jaunāko stāvokli un mēģiniet vēlreiz.',
  },
  'revision-conflict': {
    title: 'Pa šo laiku ir saglabāta cita atbilde',
    detail: ({ who }) =>
      `${who === undefined ? 'Pirms Jums jau ir saglabāta cita atbilde.' : `Pirms Jums jau ir saglabāta cita atbilde (${who}).`} Redzamas abas: izvēlieties, kuru paturēt.`,
  },
  'read-only': {
    title: 'Anketu var tikai lasīt',
    detail: () => 'Anketa ir iesniegta vai slēgta. Ja kaut kas jālabo, lūdziet atbalsta darbiniekiem to atvērt.',
  },
  'round-closed': { title: 'Aptauja ir slēgta', detail: () => 'Šajā aptaujā atbildes vairs nepieņem.' },
  'round-open': {
    title: 'Aptauja vēl nav slēgta',
    detail: () => 'Rezultātus aprēķina no slēgtas aptaujas atbildēm. Vispirms slēdziet aptauju.',
  },
  'deadline-passed': {
    title: 'Termiņš ir beidzies',
    detail: ({ deadline }) =>
      `${deadline === undefined ? 'Iesniegšanas termiņš ir pagājis.' : `Anketu varēja iesniegt līdz ${deadline}.`} Lai termiņu pagarinātu, sazinieties ar atbalsta darbiniekiem.`,
  },
  'not-publishable': {
    title: 'Publicēt vēl nevar',
    detail: ({ faults }) =>
      faults === undefined
        ? 'Dokumentā ir kļūdas. Izlabojiet tās un mēģiniet vēlreiz.'
        : `Dokumentā ir ${faults} ${plural('lv', faults, { zero: 'kļūdu', one: 'kļūda', other: 'kļūdas' })}. Publicēt varēs, kad tās būs izlabotas.`,
  },
  'rate-limited': { title: 'Pārāk daudz pieprasījumu', detail: ({ seconds }) => `Lūdzu, mēģiniet vēlreiz ${wait(seconds)}.` },
  internal: {
    title: 'Sistēmas kļūda',
    detail: () => 'Kļūda ir mūsu pusē un ir reģistrēta. Jūsu saglabātās atbildes nav zudušas. Lūdzu, mēģiniet vēlreiz.',
  },
  unavailable: { title: 'Sistēma īslaicīgi nav pieejama', detail: ({ seconds }) => `Lūdzu, mēģiniet vēlreiz ${wait(seconds)}.` },
  'already-submitted': {
    title: 'Anketa jau ir iesniegta',
    detail: () => 'Atbildes var apskatīt, bet labot tās var tikai pēc anketas atvēršanas.',
  },
  'not-the-signer': {
    title: 'Iesniegt var atbildīgā persona vai parakstītājs',
    detail: () => 'Jūsu atbildes ir saglabātas. Palūdziet anketu iesniegt savas organizācijas atbildīgajai personai vai parakstītājam.',
  },
  'no-such-question': {
    title: 'Šāda jautājuma nav',
    detail: ({ code }) => (code === undefined ? 'Jautājuma šajā anketā nav.' : `Jautājuma „${code}” šajā anketā nav.`),
  },
  'not-visible': {
    title: 'Šis jautājums uz Jums neattiecas',
    detail: ({ code }) =>
      `Pēc pārējām atbildēm ${code === undefined ? 'šis jautājums' : `jautājums „${code}”`} ir paslēpts, tāpēc uz to nav jāatbild.`,
  },
  'draft-conflict': {
    title: 'To pašu vietu pa šo laiku mainījis kolēģis',
    detail: () => 'Jūsu izmaiņas nav zudušas. Redzamas abas vērtības: izvēlieties, kuru paturēt.',
  },
  'second-person': {
    title: 'Jāapstiprina citam cilvēkam',
    detail: () =>
      'Savas izmaiņas apstiprināt nevar. Palūdziet tās pārskatīt kolēģim, kurš šajā versijā neko nav mainījis vai mainījis ko citu.',
  },
  'not-reviewed': {
    title: 'Versija vēl nav pārskatīta',
    detail: () => 'Publicēt var versiju, kuru tieši tādu, kāda tā ir tagad, ir pārskatījis vēl kāds. Palūdziet to kolēģim.',
  },
  'version-fixed': {
    title: 'Šo versiju vairs nevar mainīt',
    detail: () => 'Publicēta vai no lietošanas izņemta versija nemainās. Sāciet no tās jaunu melnrakstu.',
  },
  'faulty-document': {
    title: 'Datnē ir kļūdas',
    detail: ({ faults }) =>
      faults === undefined
        ? 'Datni neizdevās nolasīt. Nekas nav mainīts.'
        : `Datnē ir ${faults} ${plural('lv', faults, { zero: 'kļūdu', one: 'kļūda', other: 'kļūdas' })}. Nekas nav mainīts: izlabojiet tās un mēģiniet vēlreiz.`,
  },
  'version-in-use': {
    title: 'Šo versiju izmanto',
    detail: () => 'Versiju var dzēst, kad to neizmanto neviena aptauja un neviens izmēģinājums.',
  },
};
