import type { JsonObject } from '../interchange/jsonValue.js';
import type { Methodology } from '../methodology/methodology.js';
import { draftFrom, type MethodologyDraft, type DraftKind, type DraftNode } from './methodologyDraft.js';

/**
 * A draft that says what the document says.
 * @param newId gives an id that was not given before, 1..64 characters
 */
export function draftMethodology(methodology: Methodology, newId: () => string): MethodologyDraft {
  const nodes: DraftNode[] = [];
  const add = (kind: DraftKind, parent: string | null, order: number, fields: object): string => {
    const id = newId();
    nodes.push({ id, kind, parent, order, version: 0, retired: false, fields: jsonOf(fields), words: {} });
    return id;
  };
  const { format: _, sections, ...own } = methodology;
  const root = add('methodology', null, 0, own);
  sections.forEach(({ topics, ...section }, s) => {
    const inSection = add('section', root, s, section);
    topics.forEach(({ questions, ...topic }, t) => {
      const inTopic = add('topic', inSection, t, topic);
      questions.forEach((question, q) => add('question', inTopic, q, question));
    });
  });
  return draftFrom(nodes);
}

/** The fields as JSON: those that are undefined are not there. */
function jsonOf(fields: object): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
