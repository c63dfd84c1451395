/** The parts of a methodology document that a change can be about. */
export type PartKind = 'methodology' | 'level' | 'section' | 'topic' | 'question';

/** What a change's path points to: the part, and the steps from it to the field or entry concerned; no steps for the part itself. */
export interface ReadPlace {
  readonly part: PartKind;
  readonly steps: readonly (string | number)[];
}

const PARTS: ReadonlyMap<string, PartKind> = new Map([
  ['levels', 'level'],
  ['sections', 'section'],
  ['topics', 'topic'],
  ['questions', 'question'],
]);

/** Reads a path of a Change, all of whose names are plain words: `$.sections[0].topics[1].weight` is the weight of a topic. */
export function readPlace(path: string): ReadPlace {
  const steps = [...path.matchAll(/\.(\w+)|\[(\d+)\]/gu)].map(([, name, position]) => name ?? Number(position));
  let part: PartKind = 'methodology';
  let at = 0;
  for (; typeof steps[at + 1] === 'number'; at += 2) {
    const inner = PARTS.get(String(steps[at]));
    if (inner === undefined) break;
    part = inner;
  }
  return { part, steps: steps.slice(at) };
}
