import { plural } from '@e-index/messages';
import type { ProposedLineage } from './lineageRows.js';

const lv = {
  title: 'Jautājumu pēctecība',
  lead: 'Kā katrs jautājums turpina agrākās versijas jautājumus. No tā atkarīgs, vai rezultātus drīkst salīdzināt pa gadiem un vai organizācijai piedāvās iepriekšējo atbildi.',
  notFollowing: (name: string) =>
    `Melnraksts nesaka, ka seko versijai ${name}, tāpēc jautājumi sapāroti tikai pēc koda un pēctecību šeit labot nevar.`,
  follow: (name: string) => `Norādīt, ka melnraksts seko versijai ${name}`,
  follows: (name: string) => `Versija, kurai seko: ${name}`,
  showAll: 'Rādīt arī jautājumus, kas nav mainījušies',
  notable: (count: number) =>
    count === 0
      ? 'Visi jautājumi ir tie paši, kas agrākajā versijā.'
      : `Jāapskata: ${count} ${plural('lv', count, { zero: 'jautājumu', one: 'jautājums', other: 'jautājumi' })}.`,
  question: 'Jautājums',
  relation: 'Kas noticis',
  from: 'Iepriekšējais jautājums',
  comparable: 'Vērtējumi salīdzināmi',
  relationOf: (code: string) => `Kas noticis ar ${code}`,
  comparableOf: (code: string) => `${code}: vērtējumi salīdzināmi ar iepriekšējiem`,
  relations: {
    new: 'jauns',
    same: 'tas pats',
    reworded: 'pārformulēts',
    split: 'daļa no sadalīta',
    merged: 'apvienots no vairākiem',
  },
  yes: 'jā',
  none: 'nav',
  addFrom: 'Izvēlēties iepriekšējo jautājumu',
  changeFrom: 'Mainīt',
  addAnother: 'Pievienot vēl',
  changeFromOf: (code: string) => `${code}: izvēlēties iepriekšējo jautājumu`,
  pick: 'Izvēlieties jautājumu',
  choose: 'Izvēlēties',
  cancel: 'Atcelt',
  removeFrom: (code: string) => `Noņemt ${code}`,
  needsFrom: 'Izvēlieties, kuru jautājumu tas turpina.',
  sameCode: (code: string) =>
    `Agrākajā versijā jautājums „${code}” jau ir, un vienāds kods nozīmē to pašu jautājumu. Ja šis ir jauns, dodiet tam citu kodu.`,
  changeCode: 'Mainīt kodu',
  proposal: ({ because, from, relation, comparable }: ProposedLineage) => {
    const said = {
      alike: `Teksts ir līdzīgs jautājumam ${from}, kuru vairs neuzdod.`,
      reworded: 'Teksts ir mainīts.',
      rescored: 'Par to pašu atbildi tagad pienākas citi punkti.',
    }[because];
    const relations = { same: 'tas pats', reworded: 'pārformulēts' };
    return `${said} Ieteikums: ${relations[relation]}, vērtējumi ${comparable ? 'ir' : 'nav'} salīdzināmi.`;
  },
  accept: 'Pieņemt',
  acceptOf: (code: string) => `Pieņemt ieteikumu: ${code}`,
  retired: 'Vairs neuzdod, un neviens jautājums tos neturpina',
  retiredNone: 'Katru agrākās versijas jautājumu kāds turpina.',
  name: (code: string) => `„${code}” pēctecība`,
  nameFollows: 'iepriekšējā versija',
  open: (code: string) => `Atvērt: ${code}`,
};

const en: typeof lv = {
  title: 'Lineage of the questions',
  lead: 'How each question continues those of the earlier version. It decides whether results may be compared over the years, and whether a body is offered its earlier answer.',
  notFollowing: (name) =>
    `The draft does not say that it follows version ${name}, so questions are paired by code alone and lineage cannot be edited here.`,
  follow: (name) => `State that the draft follows version ${name}`,
  follows: (name) => `Version that it follows: ${name}`,
  showAll: 'Show questions that did not change, too',
  notable: (count) =>
    count === 0
      ? 'All questions are the ones of the earlier version.'
      : `To look at: ${count} ${plural('en', count, { one: 'question', other: 'questions' })}.`,
  question: 'Question',
  relation: 'What became of it',
  from: 'Earlier question',
  comparable: 'Scores comparable',
  relationOf: (code) => `What became of ${code}`,
  comparableOf: (code) => `${code}: scores comparable with the earlier ones`,
  relations: {
    new: 'new',
    same: 'the same',
    reworded: 'reworded',
    split: 'part of a split one',
    merged: 'merged from several',
  },
  yes: 'yes',
  none: 'none',
  addFrom: 'Choose the earlier question',
  changeFrom: 'Change',
  addAnother: 'Add another',
  changeFromOf: (code) => `${code}: choose the earlier question`,
  pick: 'Choose a question',
  choose: 'Choose',
  cancel: 'Cancel',
  removeFrom: (code) => `Remove ${code}`,
  needsFrom: 'Choose the question that it continues.',
  sameCode: (code) =>
    `The earlier version has a question “${code}”, and an equal code means the same question. If this one is new, give it another code.`,
  changeCode: 'Change the code',
  proposal: ({ because, from, relation, comparable }) => {
    const said = {
      alike: `It reads like question ${from}, which is no longer asked.`,
      reworded: 'Its text was changed.',
      rescored: 'The same answer now earns other points.',
    }[because];
    const relations = { same: 'the same', reworded: 'reworded' };
    return `${said} Suggested: ${relations[relation]}, scores ${comparable ? 'comparable' : 'not comparable'}.`;
  },
  accept: 'Accept',
  acceptOf: (code) => `Accept the suggestion: ${code}`,
  retired: 'No longer asked, and continued by no question',
  retiredNone: 'Every question of the earlier version is continued.',
  name: (code) => `lineage of “${code}”`,
  nameFollows: 'preceding version',
  open: (code) => `Open: ${code}`,
};

export const lineageWords = { lv, en };
