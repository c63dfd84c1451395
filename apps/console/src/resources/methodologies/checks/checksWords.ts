import { plural } from '@e-index/messages';

const lv = {
  looking: 'Pārbauda…',
  failed: 'Pārbaudīt neizdevās. Pagaidiet, līdz viss ir saglabāts, un pārlādējiet lapu.',
  ready: 'Pārbaudes ir izturētas: melnrakstu var pārskatīt un publicēt.',
  notReady: (errors: number, warnings: number) =>
    `Publicēt vēl nevar: ${[
      ...(errors === 0 ? [] : [plural('lv', errors, { zero: `${errors} kļūdu`, one: `${errors} kļūda`, other: `${errors} kļūdas` })]),
      ...(warnings === 0
        ? []
        : [
            plural('lv', warnings, {
              zero: `${warnings} brīdinājumu bez paskaidrojuma`,
              one: `${warnings} brīdinājums bez paskaidrojuma`,
              other: `${warnings} brīdinājumi bez paskaidrojuma`,
            }),
          ]),
    ].join(', ')}.`,
  explanation:
    'Kļūda padara anketu nepareizu, tāpēc tā jāizlabo. Brīdinājums var būt arī apzināts: izlabojiet to vai paskaidrojiet, kāpēc tā jābūt.',
  faultsFirst: 'Brīdinājumus var redzēt, kad dokumentā nav formāta kļūdu.',
  errors: (count: number) => `Kļūdas (${count})`,
  warnings: (count: number) => `Brīdinājumi (${count})`,
  accepted: (count: number) => `Paskaidrotie brīdinājumi (${count})`,
  more: (count: number) => `Un vēl ${count}.`,
  methodology: 'Metodika',
  explain: 'Paskaidrot',
  explainAll: (count: number) => `Paskaidrot visus (${count}) reizē`,
  why: 'Kāpēc tā jābūt',
  accept: 'Pieņemt',
  cancel: 'Atcelt',
  change: 'Mainīt paskaidrojumu',
  takeBack: 'Atsaukt pieņemšanu',
  word: (word: string) => `Paskaidrojums: „${word}”`,
  accepting: (rule: string) => `brīdinājuma pieņemšana (${rule})`,
  takingBack: (rule: string) => `pieņemšanas atsaukšana (${rule})`,
};

const en: typeof lv = {
  looking: 'Checking…',
  failed: 'The check did not succeed. Wait until everything is saved and reload the page.',
  ready: 'All checks are passed: the draft may be reviewed and published.',
  notReady: (errors, warnings) =>
    `It cannot be published yet: ${[
      ...(errors === 0 ? [] : [plural('en', errors, { one: `${errors} error`, other: `${errors} errors` })]),
      ...(warnings === 0
        ? []
        : [plural('en', warnings, { one: `${warnings} warning without a word`, other: `${warnings} warnings without a word` })]),
    ].join(', ')}.`,
  explanation:
    'An error makes the questionnaire wrong, so it has to be mended. A warning may be meant so: mend it, or say why it should be that way.',
  faultsFirst: 'Warnings are shown once the document has no faults.',
  errors: (count) => `Errors (${count})`,
  warnings: (count) => `Warnings (${count})`,
  accepted: (count) => `Accepted warnings (${count})`,
  more: (count) => `And ${count} more.`,
  methodology: 'Methodology',
  explain: 'Say why',
  explainAll: (count) => `Accept all (${count}) with one word`,
  why: 'Why it should be so',
  accept: 'Accept',
  cancel: 'Cancel',
  change: 'Change the word',
  takeBack: 'No longer accept',
  word: (word) => `Word: “${word}”`,
  accepting: (rule) => `accepting a warning (${rule})`,
  takingBack: (rule) => `no longer accepting (${rule})`,
};

export const checksWords = { lv, en };
