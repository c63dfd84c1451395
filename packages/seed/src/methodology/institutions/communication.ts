import type { Section } from '../documentTypes.js';
import { CP } from '../sections/CP.js';
import { GI2 } from '../sections/GI/GI2.js';
import { withQuestions } from './amend.js';
import { inInstitutionsWords } from './inInstitutionsWords.js';

const communicationSection = inInstitutionsWords(CP);
const accountsFound = inInstitutionsWords(GI2).questions.filter(({ code }) => code === 'A5');

/** Communication, as institutions are asked: whether their accounts can be found counts here, with municipalities it is only collected. */
export const communication: Section = {
  ...communicationSection,
  topics: communicationSection.topics.map((topic) => (topic.code === 'CP1' ? withQuestions(topic, ...accountsFound) : topic)),
};
