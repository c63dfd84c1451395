import type { Methodology, Question, Section, Topic } from '../src/index.js';

/** A small faultless methodology and ways to make the next version of it. */
const says = (lv: string) => ({ lv });

export const question = (code: string, more: Partial<Question> = {}): Question => ({
  code,
  text: says(`${code}?`),
  weight: 1,
  answer: {
    type: 'single',
    options: [
      { code: 'yes', text: says('Jā'), score: 1 },
      { code: 'partly', text: says('Daļēji'), score: 0.3 },
      { code: 'no', text: says('Nē'), score: 0 },
    ],
  },
  ...more,
});

export const topic = (code: string, questions: readonly Question[], more: Partial<Topic> = {}): Topic => ({
  code,
  title: says(code),
  questions,
  ...more,
});

export const section = (code: string, topics: readonly Topic[], more: Partial<Section> = {}): Section => ({
  code,
  title: says(code),
  topics,
  ...more,
});

export const methodology = (sections: readonly Section[], more: Partial<Methodology> = {}): Methodology => ({
  format: 'e-index/methodology@1',
  id: 'small',
  version: '1',
  title: says('Mazs indekss'),
  levels: [
    { level: 1, from: 0, name: says('pirmais') },
    { level: 2, from: 50, name: says('otrais') },
  ],
  sections,
  ...more,
});

/** One topic with these questions. */
export const oneTopic = (questions: readonly Question[], more: Partial<Methodology> = {}): Methodology =>
  methodology([section('S', [topic('T', questions)])], more);
