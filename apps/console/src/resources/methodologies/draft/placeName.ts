import type { Locale } from '@e-index/messages';
import { fieldWords } from './fieldWords.js';

export type Steps = readonly (string | number)[];

/** A place within a node in words: „Atbilde › Atbilžu varianti › 3. › Vērtējums”. */
export function placeName(steps: Steps, locale: Locale): string {
  return steps.map((step) => (typeof step === 'number' ? `${step + 1}.` : fieldName(step, locale))).join(' › ');
}

/** What one field is called; its own name where that is somebody's (a kind, a group). */
export function fieldName(name: string, locale: Locale): string {
  const words = fieldWords[locale];
  return Object.hasOwn(words, name) ? (words[name] ?? name) : name;
}

/** The steps of a place as draft places are written: `answer.options[2].score`. */
export function stepsOf(field: string): Steps {
  return [...field.matchAll(/\[(\d+)\]|\['((?:\\.|[^'\\])*)'\]|([^.[\]]+)/g)].map(([, position, quoted, name]) =>
    position === undefined ? (quoted ?? name ?? '') : Number(position),
  );
}
