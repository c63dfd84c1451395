import { randomUUID } from 'node:crypto';
import type { MethodologyRow, MethodologyStart } from '@e-index/contracts';
import { applyOperations, draftFrom, draftMethodology, readMethodologyValue, type Methodology, type MethodologyDraft } from '@e-index/core';
import { faultyDocument } from './faultyDocument.js';
import { isChangeable } from './isChangeable.js';
import { refusedOperations } from './refuseOperations.js';

/** The version a draft is started from: with the tree it was written in, where it has one. */
export interface StartingPoint {
  readonly row: MethodologyRow;
  readonly canonical: string;
  readonly tree: MethodologyDraft | null;
}

type FromVersion = Extract<MethodologyStart, { readonly from: string }>;

/**
 * A draft that says what the document says.
 * @throws Failure faulty-document
 */
export function startFromDocument(document: unknown): MethodologyDraft {
  return draftMethodology(readFaultless(document), randomUUID);
}

/**
 * The next version of one that is out follows it, question by question; the copy of a draft is what the draft is, its ancestry included.
 * @throws Failure validation where the title cannot be kept, faulty-document where the version has no tree and its document has faults
 */
export function startFromVersion(source: StartingPoint, { version, methodology, title }: FromVersion): MethodologyDraft {
  const id = methodology ?? source.row.methodology;
  const tree = isChangeable(source.row.status) ? copied(source) : following(source, id);
  const fields = { id, version, ...(title === undefined ? {} : { title }) };
  const applied = applyOperations(tree, [{ op: 'set', node: tree.root, version: 0, fields }], 0);
  if (!applied.ok) throw refusedOperations(applied.refusals, () => 'title');
  return applied.draft;
}

function copied({ tree, canonical }: StartingPoint): MethodologyDraft {
  if (tree === null) return startFromDocument(JSON.parse(canonical));
  return draftFrom([...tree.nodes.values()].map((node) => ({ ...node, version: 0 })));
}

/** Another methodology has no version before: what its questions followed is nothing of it. */
function following({ canonical }: StartingPoint, id: string): MethodologyDraft {
  const document = readFaultless(JSON.parse(canonical));
  const { follows: _, ...rest } = document;
  const isNext = document.id === id;
  return draftMethodology(
    {
      ...rest,
      ...(isNext ? { follows: { id: document.id, version: document.version } } : {}),
      sections: document.sections.map((section) => ({
        ...section,
        topics: section.topics.map((topic) => ({
          ...topic,
          questions: topic.questions.map(({ previous: _previous, ...question }) =>
            isNext ? { ...question, previous: { question: question.code, comparable: true } } : question,
          ),
        })),
      })),
    },
    randomUUID,
  );
}

function readFaultless(document: unknown): Methodology {
  const read = readMethodologyValue(document);
  if (!read.ok) throw faultyDocument(read.faults);
  return read.value;
}
