import type { Path } from '../interchange/path.js';
import type { Methodology, Question } from '../methodology/methodology.js';
import type { Text } from '../methodology/text.js';

/** A text object with its place. */
export interface TextPlace {
  readonly at: Path;
  readonly text: Text;
}

/** Every text object of the document that people read. */
export function textPlaces(methodology: Methodology): readonly TextPlace[] {
  const { title, levels, sections } = methodology;
  return [
    ...named({ title }, []),
    ...levels.flatMap(({ name, text }, index) => named({ name, text }, ['levels', index])),
    ...sections.flatMap((section, s) => [
      ...named({ title: section.title, description: section.description }, ['sections', s]),
      ...section.topics.flatMap((topic, t) => [
        ...named({ title: topic.title, description: topic.description }, ['sections', s, 'topics', t]),
        ...topic.questions.flatMap((question, q) => inQuestion(question, ['sections', s, 'topics', t, 'questions', q])),
      ]),
    ]),
  ];
}

function inQuestion(question: Question, at: Path): readonly TextPlace[] {
  const { text, help, why, example, answer } = question;
  return [
    ...named({ text, help, why, example }, at),
    ...listed(question.notApplicable, [...at, 'notApplicable']),
    ...('options' in answer ? listed(answer.options, [...at, 'answer', 'options']) : []),
    ...('rows' in answer ? listed(answer.rows, [...at, 'answer', 'rows']) : []),
    ...('columns' in answer ? listed(answer.columns, [...at, 'answer', 'columns']) : []),
    ...(answer.type === 'number' ? named({ unit: answer.unit }, [...at, 'answer']) : []),
    ...named({ title: question.item?.title }, [...at, 'item']),
    ...named({ text: question.evidence?.text }, [...at, 'evidence']),
    ...listed(question.recommendations, [...at, 'recommendations']),
  ];
}

function named(fields: Readonly<Record<string, Text | undefined>>, at: Path): readonly TextPlace[] {
  return Object.entries(fields).flatMap(([name, text]) => (text === undefined ? [] : [{ at: [...at, name], text }]));
}

function listed(entries: readonly { readonly text: Text }[] | undefined, at: Path): readonly TextPlace[] {
  return (entries ?? []).map(({ text }, index) => ({ at: [...at, index, 'text'], text }));
}
