import type { Methodology } from '../methodology/methodology.js';
import type { CsvCell } from './csv.js';

/** The questions as a flat table for analysts: code, place, type, weight, who answers, and both languages of the text. */
export const codebook = (methodology: Methodology): readonly (readonly CsvCell[])[] => [
  ['section', 'topic', 'question', 'type', 'weight', 'sources', 'text_lv', 'text_en'],
  ...methodology.sections.flatMap((section) =>
    section.topics.flatMap((topic) =>
      topic.questions.map((question) => [
        section.code,
        topic.code,
        question.code,
        question.answer.type,
        question.weight,
        (question.sources ?? ['self']).join(' '),
        question.text['lv'] ?? '',
        question.text['en'] ?? '',
      ]),
    ),
  ),
];
