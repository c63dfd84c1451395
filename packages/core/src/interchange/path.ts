import { excerpt } from './excerpt.js';

/** Steps from the document to a place in it: names and positions. */
export type Path = readonly (string | number)[];

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,79}$/;

/** `$.sections[0].topics[1].weight`; names that are no plain words as `['…']`, on one line, cut after 80 characters. */
export function formatPath(path: Path): string {
  let text = '$';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (PLAIN_NAME.test(step)) text += `.${step}`;
    else text += `['${excerpt(step.replace(/[\\']/g, '\\$&'))}']`;
  }
  return text;
}
