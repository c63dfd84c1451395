import type { Methodology, Question, Responses } from '../src/index.js';

const text = { en: 'x' };

/** Two sections, three questions of one choice (yes 1, half 0.5, no 0) and levels from 0, 50 and 80. */
export const smallMethodology: Methodology = {
  format: 'e-index/methodology@1',
  id: 'small',
  version: '1',
  title: text,
  levels: [
    { level: 1, from: 0, name: text },
    { level: 2, from: 50, name: text },
    { level: 3, from: 80, name: text },
  ],
  sections: [
    {
      code: 'A',
      title: text,
      weight: 60,
      topics: [{ code: 'A1', title: text, questions: [smallQuestion('a1', 3), smallQuestion('a2', 1)] }],
    },
    { code: 'B', title: text, weight: 40, topics: [{ code: 'B1', title: text, questions: [smallQuestion('b1', 2)] }] },
  ],
};

export function smallQuestion(code: string, weight: number): Question {
  const options = [
    { code: 'yes', text, score: 1 },
    { code: 'half', text, score: 0.5 },
    { code: 'no', text, score: 0 },
  ];
  return { code, text, weight, notApplicable: [{ code: 'none', text }], answer: { type: 'single', options } };
}

/**
 * Three bodies and one that did not respond. With shares of 0.45, 0.15 and 0.4: x has 45 points, y 15 + 40 = 55, z 50.
 */
export const smallResponses: Responses = {
  format: 'e-index/responses@1',
  methodology: { id: 'small', version: '1' },
  round: '2021',
  referenceYear: 2020,
  organisations: ['x', 'y', 'z', 'silent'].map((id) => ({ id, name: id, kind: id === 'z' ? 'agency' : 'ministry' })),
  responses: [
    { organisation: 'x', answers: answers('yes', 'no', 'no') },
    { organisation: 'y', answers: answers('no', 'yes', 'yes') },
    { organisation: 'z', answers: answers('half', 'half', 'half') },
  ],
};

function answers(a1: string, a2: string, b1: string) {
  return [
    { question: 'a1', value: a1 },
    { question: 'a2', value: a2 },
    { question: 'b1', value: b1 },
  ];
}

/** The methodology with one question replaced. */
export function withQuestion(methodology: Methodology, code: string, edit: (question: Question) => Question): Methodology {
  const editIfMeant = (question: Question) => (question.code === code ? edit(question) : question);
  return {
    ...methodology,
    sections: methodology.sections.map((section) => ({
      ...section,
      topics: section.topics.map((topic) => ({ ...topic, questions: topic.questions.map(editIfMeant) })),
    })),
  };
}

/** The methodology with one section's weight changed. */
export function withSectionWeight(methodology: Methodology, code: string, weight: number): Methodology {
  return { ...methodology, sections: methodology.sections.map((section) => (section.code === code ? { ...section, weight } : section)) };
}

/** The question with these scores for yes, half and no. */
export function withScores(question: Question, scores: readonly number[]): Question {
  if (question.answer.type !== 'single') return question;
  const options = question.answer.options.map((option, position) => ({ ...option, score: scores[position] ?? 0 }));
  return { ...question, answer: { type: 'single', options } };
}
