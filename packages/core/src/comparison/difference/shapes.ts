import { fieldsOf } from '../../interchange/fieldOf.js';
import { policiesOf } from '../../methodology/policiesOf.js';
import { LINEAR } from '../../methodology/scoringOf.js';
import { DEFAULT_QUESTION_SOURCES } from '../../methodology/sourcesOf.js';
import { choice, entries, fields, whole } from './shape.js';

const policies = policiesOf({});
const { ranking } = policies;

const inAnyOrder = (list: unknown): unknown => (Array.isArray(list) ? list.toSorted() : list);
const valuesInAnyOrder = (test: unknown): unknown =>
  test === undefined ? undefined : Object.fromEntries(fieldsOf(test).map(([attribute, values]) => [attribute, inAnyOrder(values)]));
/** Which of the listed values an organisation has makes no difference; the parts of `all` and `any` keep their order, in which they are read. */
const kindsInAnyOrder = (condition: unknown): unknown => {
  if (Array.isArray(condition)) return condition.map(kindsInAnyOrder);
  if (typeof condition !== 'object' || condition === null) return condition;
  return Object.fromEntries(
    fieldsOf(condition).map(([name, part]) => [name, name === 'organisation' ? valuesInAnyOrder(part) : kindsInAnyOrder(part)]),
  );
};
const filledPrevious = (previous: unknown): unknown =>
  previous === undefined ? undefined : { relation: 'same', also: [], ...Object.fromEntries(fieldsOf(previous)) };

const named = { code: whole(), text: whole(), synonyms: whole() };
const options = entries('code', { ...named, score: whole(), exclusive: whole(false) });
const scoring = choice(
  'rule',
  {
    linear: fields({ zero: whole(), full: whole(), range: whole([0, 1]) }),
    bands: fields({ bands: whole() }),
    none: fields({}),
  },
  LINEAR,
);

/** How a question is answered: entry by entry within a type; another type is another answer. */
export const answerShape = choice('type', {
  single: fields({ options }),
  multiple: fields({ options }),
  number: fields({ min: whole(), max: whole(), integer: whole(false), unit: whole(), scoring, expected: whole() }),
  share: fields({ scoring, expected: whole() }),
  counts: fields({ rows: entries('code', named), share: whole(undefined, inAnyOrder), basis: whole(), scoring, expected: whole() }),
  table: fields({ rows: entries('code', { ...named, weight: whole(1) }), columns: entries('code', { ...named, score: whole() }) }),
  text: fields({ maxLength: whole() }),
});

const group = {
  code: whole(),
  title: whole(),
  description: whole(),
  weight: whole('points'),
  weightByKind: whole({}),
  aggregation: whole('arithmetic'),
};

/** What a topic has of its own, its questions apart. */
export const topicShape = fields(group);

/** What a section has of its own, its topics apart. */
export const sectionShape = fields({ ...group, scored: whole(true) });

export const questionShape = fields({
  code: whole(),
  text: whole(),
  help: whole(),
  why: whole(),
  example: whole(),
  weight: whole(),
  weightByKind: whole({}),
  sources: whole(DEFAULT_QUESTION_SOURCES, inAnyOrder),
  appliesTo: whole(undefined, valuesInAnyOrder),
  visibleIf: whole(undefined, kindsInAnyOrder),
  whenHidden: whole('exclude'),
  notApplicable: entries('code', { code: whole(), text: whole() }),
  answer: answerShape,
  previous: whole(undefined, filledPrevious),
  item: fields({ code: whole(), title: whole() }),
  evidence: fields({ required: whole(), text: whole() }),
  effort: whole(1),
  recommendations: whole([]),
});

/** What the document has of its own, its sections apart. */
export const methodologyShape = fields({
  id: whole(),
  version: whole(),
  title: whole(),
  follows: whole(),
  levels: entries('level', { level: whole(), from: whole(), name: whole(), text: whole(), color: whole() }),
  policies: fields(
    {
      unanswered: whole(policies.unanswered),
      notApplicable: whole(policies.notApplicable),
      minimumAnswered: whole(policies.minimumAnswered),
      sources: whole(policies.sources),
      ranking: fields({ on: whole(ranking.on), decimals: whole(ranking.decimals) }, {}),
    },
    {},
  ),
  aggregation: whole('arithmetic'),
});
