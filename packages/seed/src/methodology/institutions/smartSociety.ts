import type { Section } from '../documentTypes.js';
import { freeText, question, t, topic } from '../build.js';
import { SM } from '../sections/SM.js';
import { SM3 } from '../sections/SM/SM3.js';
import { inInstitutionsWords } from './inInstitutionsWords.js';

const innovation = question({
  code: 'SM4.1',
  text: t(
    'Par kādu Jūsu iestādes inovāciju būtu vērts zināt citiem?',
    'Which innovation of your institution would others do well to know about?',
  ),
  help: t(
    'Vienā vai divās rindkopās: ko izdarījāt, ko tas deva, kam pajautāt sīkāk.',
    'In one or two paragraphs: what you did, what it brought, whom to ask for details.',
  ),
  why: t('Labākos piemērus publicē pārskatā; punktus nepiešķir.', 'The best examples are published in the report; they earn no points.'),
  example: t(
    'Robots pārraksta datus starp divām sistēmām un mēnesī ietaupa 80 darba stundas.',
    'A robot copies data between two systems and saves 80 working hours a month.',
  ),
  weight: 0,
  answer: freeText(4000),
});

/** People's skills and examples of innovation; collected, outside the index. */
export const smartSociety: Section = {
  ...SM,
  description: t(
    'Prasmju veicināšana un inovācijas. Šo sadaļu indeksā neieskaita.',
    'Promotion of skills, and innovation. The section is not part of the index.',
  ),
  topics: [inInstitutionsWords(SM3), topic('SM4', 'Inovācijas', 'Innovation', [innovation])],
};
