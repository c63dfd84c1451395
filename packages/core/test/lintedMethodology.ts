import { lint, readMethodology } from '../src/index.js';

export const says = (words: string) => ({ lv: `${words} latviski`, en: words });

export const option = (code: string, score: number, fields: object = {}) => ({ code, text: says(code), score, ...fields });

/** Yes or no, a point, and advice: nothing to be said about it. */
export const question = (code: string, fields: object = {}) => ({
  code,
  text: says(`Question ${code}`),
  weight: 1,
  answer: { type: 'single', options: [option('yes', 1), option('no', 0)] },
  recommendations: [{ for: {}, text: says('Act') }],
  ...fields,
});

export const topic = (code: string, questions: readonly object[], fields: object = {}) => ({
  code,
  title: says(code),
  questions,
  ...fields,
});

export const section = (code: string, topics: readonly object[], fields: object = {}) => ({ code, title: says(code), topics, ...fields });

export const documentOf = (sections: readonly object[], fields: object = {}) => ({
  format: 'e-index/methodology@1',
  id: 'linted',
  version: '1',
  title: says('Index'),
  levels: [
    { level: 1, from: 0, name: says('first') },
    { level: 2, from: 50, name: says('second') },
  ],
  sections,
  ...fields,
});

/** A document of one section and one topic with these questions. */
export const asking = (...questions: readonly object[]) => documentOf([section('S', [topic('T', questions)])]);

/** A document with a question that is answered so, before one of which nothing is to be said. */
export const answeredBy = (answer: object, fields: object = {}) => asking(question('Q', { answer, ...fields }), question('Z'));

/** What the linter says of a faultless document: rule, path with `$.sections[0].topics[0].questions` written as `$`, params. */
export function found(document: object): readonly (readonly [rule: string, path: string, params: object | undefined])[] {
  const read = readMethodology(JSON.stringify(document));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return lint(read.value).map(({ rule, path, params }) => [rule, path.replace('$.sections[0].topics[0].questions', '$'), params]);
}

/** The rules and places alone. */
export const places = (document: object) => found(document).map(([rule, path]) => `${rule} ${path}`);
