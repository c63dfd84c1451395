import { methodologySchema } from '../methodology/methodology.js';
import type { DraftKind } from './methodologyDraft.js';

const sectionShape = methodologySchema.shape.sections.element.shape;
const topicShape = sectionShape.topics.element.shape;
const questionShape = topicShape.questions.element.shape;

/** The field of a node's document object that holds its children; questions have none. */
export const CHILD_FIELD: Readonly<Record<DraftKind, 'sections' | 'topics' | 'questions' | undefined>> = {
  methodology: 'sections',
  section: 'topics',
  topic: 'questions',
  question: undefined,
};

/** Which kind stands below which. */
export const CHILD_KIND: Readonly<Record<DraftKind, DraftKind | undefined>> = {
  methodology: 'section',
  section: 'topic',
  topic: 'question',
  question: undefined,
};

const namesOf = (shape: object, ...without: readonly string[]): ReadonlySet<string> =>
  new Set(Object.keys(shape).filter((name) => !without.includes(name)));

/** The fields a node of this kind may have: those of the format, without its children and the document's `format`. */
export const DRAFT_FIELDS: Readonly<Record<DraftKind, ReadonlySet<string>>> = {
  methodology: namesOf(methodologySchema.shape, 'format', 'sections'),
  section: namesOf(sectionShape, 'topics'),
  topic: namesOf(topicShape, 'questions'),
  question: namesOf(questionShape),
};
