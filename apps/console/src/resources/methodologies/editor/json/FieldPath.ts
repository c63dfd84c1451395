/** Steps from a node to a place in it: names of fields and positions in lists. */
export type FieldPath = readonly (string | number)[];

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,79}$/;

/** The place as core's paths write it within a node: `answer.options[2].score`, `weightByKind['a b']`. */
export const fieldText = (path: FieldPath): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : PLAIN_NAME.test(step) ? `.${step}` : `['${step.replace(/[\\']/g, '\\$&')}']`))
    .join('')
    .replace(/^\./, '');
