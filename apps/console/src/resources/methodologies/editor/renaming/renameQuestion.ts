import type { MethodologyDraft, Operation } from '@e-index/core';
import { codeOf } from '../../draft/codeOf.js';
import { renameTested, testedCodes } from '../../draft/renameTested.js';

/**
 * What has to change elsewhere when a question gets another code: the conditions that name it, of retired questions too. None where
 * another question has the old code as well: conditions may mean that one.
 */
export function renameQuestion(draft: MethodologyDraft, id: string, to: string): readonly Operation[] {
  const from = codeOf(draft.nodes.get(id));
  const nodes = [...draft.nodes.values()];
  if (from === '' || nodes.some((node) => node.id !== id && node.kind === 'question' && codeOf(node) === from)) return [];
  return nodes.flatMap(({ id: node, fields }): readonly Operation[] => {
    const condition = fields['visibleIf'];
    if (condition === undefined || !testedCodes(condition).includes(from)) return [];
    return [{ op: 'set', node, version: 0, fields: { visibleIf: renameTested(condition, new Map([[from, to]])) } }];
  });
}
