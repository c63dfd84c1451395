import { fieldOf, listIn } from '../../interchange/fieldOf.js';
import { formatPath } from '../../interchange/path.js';
import type { Change, Compared } from './change.js';
import { compareEntries } from './compareEntries.js';
import { isSame } from './isSame.js';
import { fields, type Choice, type Fields, type Shape, type Whole } from './shape.js';

/** The changes between two parts of the same shape, in the order of the shape's fields; undefined is a part that is not written there. */
export function compareByShape(shape: Shape, before: unknown, after: unknown, at: Compared): readonly Change[] {
  switch (shape.compare) {
    case 'whole':
      return compareWhole(shape, before, after, at);
    case 'fields':
      return compareFields(shape, before, after, at);
    case 'choice':
      return compareChoice(shape, before, after, at);
    case 'entries':
      return compareEntries(shape, before, after, at, (was, is, entry) => compareFields(fields(shape.fields), was, is, entry));
  }
}

function compareWhole({ unwritten, meaning = (value) => value }: Whole, before: unknown, after: unknown, at: Compared): readonly Change[] {
  const filled = (value: unknown): unknown => meaning(value === undefined ? unwritten : value);
  return isSame(filled(before), filled(after)) ? [] : [changed(before, after, at)];
}

function compareFields(shape: Fields, before: unknown, after: unknown, at: Compared): readonly Change[] {
  const one = before === undefined ? shape.unwritten : before;
  const other = after === undefined ? shape.unwritten : after;
  if (one === undefined || other === undefined) return isSame(one, other) ? [] : [changed(before, after, at)];
  return Object.entries(shape.fields).flatMap(([name, field]) =>
    compareByShape(field, valueIn(field, one, name), valueIn(field, other, name), {
      before: [...at.before, name],
      after: [...at.after, name],
      code: at.code,
    }),
  );
}

const valueIn = (field: Shape, node: unknown, name: string): unknown =>
  field.compare === 'entries' ? listIn(node, name) : fieldOf(node, name);

function compareChoice(shape: Choice, before: unknown, after: unknown, at: Compared): readonly Change[] {
  const one = before === undefined ? shape.unwritten : before;
  const other = after === undefined ? shape.unwritten : after;
  if (one === undefined && other === undefined) return [];
  const tag = fieldOf(one, shape.tag);
  const common = typeof tag === 'string' && tag === fieldOf(other, shape.tag) ? shape.shapes.get(tag) : undefined;
  const within = common === undefined ? undefined : compareFields(common, one, other, at);
  if (within?.length === 0) return [];
  // A field of a part that is not written there has nothing it could have been before.
  return within === undefined || before === undefined || after === undefined ? [changed(before, after, at)] : within;
}

function changed(before: unknown, after: unknown, { after: path, code }: Compared): Change {
  return { kind: 'changed', path: formatPath(path), code, before: before ?? null, after: after ?? null };
}
