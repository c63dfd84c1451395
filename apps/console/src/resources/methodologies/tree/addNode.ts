import { CHILD_KIND, type DraftKind, type JsonObject, type MethodologyDraft, type Operation } from '@e-index/core';
import { codeOf } from '../draft/codeOf.js';
import { codesOf, firstCodeBelow, freshCode } from './freshCode.js';

/** A change that makes a node (with what stands in it), and that node. */
export interface Making {
  readonly operations: readonly Operation[];
  readonly made: string;
}

export interface NewPlace {
  readonly parent: string;
  /** The sibling the node is to stand before; null: at the end. */
  readonly before: string | null;
  /** The sibling whose code it goes on from. */
  readonly after?: string;
}

/** A new node of the least that has no fault: a yes/no question, a topic with one, a section with such a topic. Undefined: nothing stands below that parent. */
export function addNode(draft: MethodologyDraft, { parent, before, after }: NewPlace, newId: () => string): Making | undefined {
  const kind = childKind(draft, parent);
  if (kind === undefined) return undefined;
  const like = after === undefined ? undefined : codeOf(draft.nodes.get(after));
  const weight = isOutsideIndex(draft, parent) ? 0 : 1;
  const made = newId();
  const code = freshCode(draft, kind, parent, codesOf(draft, kind), like);
  const operations: Operation[] = [{ op: 'add', node: made, kind, parent, before, fields: leastFields(kind, code, weight) }];
  fill(draft, { id: made, kind, code }, weight, newId, operations);
  return { operations, made };
}

interface Made {
  readonly id: string;
  readonly kind: DraftKind;
  readonly code: string;
}

function fill(draft: MethodologyDraft, into: Made, weight: number, newId: () => string, operations: Operation[]): void {
  const kind = CHILD_KIND[into.kind];
  if (kind === undefined) return;
  const code = firstCodeBelow(kind, into.code, codesOf(draft, kind));
  const id = newId();
  operations.push({ op: 'add', node: id, kind, parent: into.id, before: null, fields: leastFields(kind, code, weight) });
  fill(draft, { id, kind, code }, weight, newId, operations);
}

function leastFields(kind: DraftKind, code: string, weight: number): JsonObject {
  switch (kind) {
    case 'methodology':
      return {};
    case 'section':
      return { code, title: { lv: 'Jauna sadaļa', en: 'New section' } };
    case 'topic':
      return { code, title: { lv: 'Jauna tēma', en: 'New topic' } };
    case 'question':
      return {
        code,
        text: { lv: 'Jauns jautājums', en: 'New question' },
        weight,
        answer: {
          type: 'single',
          options: [
            { code: 'yes', text: { lv: 'Jā', en: 'Yes' }, score: 1 },
            { code: 'no', text: { lv: 'Nē', en: 'No' }, score: 0 },
          ],
        },
      };
  }
}

function childKind(draft: MethodologyDraft, parent: string): DraftKind | undefined {
  const node = draft.nodes.get(parent);
  return node === undefined ? undefined : CHILD_KIND[node.kind];
}

/** Whether a node stands in a section that does not count, where points would only puzzle. */
function isOutsideIndex(draft: MethodologyDraft, id: string | null): boolean {
  const node = id === null ? undefined : draft.nodes.get(id);
  if (node === undefined) return false;
  return (node.kind === 'section' && node.fields['scored'] === false) || isOutsideIndex(draft, node.parent);
}
