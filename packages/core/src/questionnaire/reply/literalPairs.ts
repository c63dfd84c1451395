import { listedItems } from './listedItems.js';

const JOINT = /\s*(?::|=|→|->|–|—|\s-\s)\s*/gu;

const MOST_JOINTS = 8;

/**
 * A whole reply of the form "subject: predicate; subject: predicate", where every subject and every predicate is recognised
 * beyond doubt; undefined when it is anything else, or when it could be cut in two ways.
 */
export function literalPairs<Subject, Predicate>(
  text: string,
  subjectOf: (said: string) => Subject | undefined,
  predicateOf: (said: string) => Predicate | undefined,
): readonly (readonly [Subject, Predicate])[] | undefined {
  const pairOf = (piece: string) => {
    const joints = [...piece.matchAll(JOINT)];
    if (joints.length > MOST_JOINTS) return undefined;
    const pairs = joints.flatMap(({ 0: sign, index }) => {
      const said = piece.slice(0, index);
      // In "e-pastā: –5" the second sign is a minus.
      const subject = /[:=→–—-]\s*$/u.test(said) ? undefined : subjectOf(said);
      const predicate = subject === undefined ? undefined : predicateOf(piece.slice(index + sign.length));
      return subject === undefined || predicate === undefined ? [] : [[subject, predicate] as const];
    });
    return pairs.length === 1 ? pairs[0] : undefined;
  };
  const [reading, ...others] = listedItems(text.replace(/[.!\s]+$/u, ''), pairOf);
  return others.length === 0 ? reading : undefined;
}
