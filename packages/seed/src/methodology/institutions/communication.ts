import type { Section, Topic } from '../documentTypes.js';
import { CP } from '../sections/CP.js';
import { GI2 } from '../sections/GI/GI2.js';
import { withQuestions } from './amend.js';
import { inInstitutionsWords } from './inInstitutionsWords.js';
import { websiteVisitors } from './websiteVisitors.js';

const communicationSection = inInstitutionsWords(CP);
const accountsFound = inInstitutionsWords(GI2).questions.filter(({ code }) => code === 'A5');

function asInstitutionsAreAsked(topic: Topic): Topic {
  switch (topic.code) {
    case 'CP1':
      return withQuestions(topic, ...accountsFound);
    case 'CP2':
      return withQuestions(topic, ...websiteVisitors);
    default:
      return topic;
  }
}

/** Communication, as institutions are asked: whether their accounts can be found counts here, with municipalities it is only collected. */
export const communication: Section = { ...communicationSection, topics: communicationSection.topics.map(asInstitutionsAreAsked) };
