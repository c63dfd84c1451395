import type { PublishedPopulation } from './SealedRun.js';

const ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';

/** What may be done with a bundle, in both languages; a demonstration says so before anything else. */
export function licence({ title, referenceYear, demonstration }: PublishedPopulation): string {
  const lv = title['lv'] ?? title['en'] ?? '';
  const en = title['en'] ?? title['lv'] ?? '';
  return [
    ...(demonstration
      ? [
          'Šie ir demonstrācijas dati: atbildes ir izdomātas, un neviena organizācija tās nav sniegusi.',
          'These are demonstration data: the answers are invented, and no organisation gave them.',
          '',
        ]
      : []),
    `E-indekss. ${lv}. Pārskata gads: ${referenceYear}.`,
    'Šos datus drīkst kopēt, izplatīt un pārveidot jebkuram mērķim, arī komerciālam, ja norāda avotu („E-indekss”) un to, vai dati ir mainīti.',
    `Licence: Creative Commons Attribution 4.0 International (CC BY 4.0), ${ADDRESS}deed.lv`,
    '',
    `E-index. ${en}. Reference year: ${referenceYear}.`,
    'You may copy, share and adapt these data for any purpose, also commercially, if you name the source (“E-index”) and say whether you changed them.',
    `Licence: Creative Commons Attribution 4.0 International (CC BY 4.0), ${ADDRESS}`,
    '',
  ].join('\n');
}
