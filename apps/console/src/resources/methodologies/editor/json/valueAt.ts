import type { FieldPath } from './FieldPath.js';
import { fieldIn, listOf, type Loose } from './jsonIn.js';

/** What stands at a place; undefined where the way there is not. */
export const valueAt = (value: Loose, path: FieldPath): Loose =>
  path.reduce<Loose>((at, step) => (typeof step === 'number' ? listOf(at)[step] : fieldIn(at, step)), value);
