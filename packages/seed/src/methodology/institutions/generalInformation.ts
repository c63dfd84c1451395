import type { Section } from '../documentTypes.js';
import { t } from '../build.js';
import { GI } from '../sections/GI.js';
import { without } from './amend.js';
import { inInstitutionsWords } from './inInstitutionsWords.js';

const general = inInstitutionsWords(GI);

/** Addresses and accounts of an institution; collected, outside the index. */
export const generalInformation: Section = {
  ...general,
  title: t('Vispārējā informācija par iestādi', 'General information on the institution'),
  topics: general.topics.map((topic) => without(topic, 'A5')),
};
