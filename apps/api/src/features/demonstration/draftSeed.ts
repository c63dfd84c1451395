import type { LocalText } from '@e-index/contracts';
import { applyOperations, type DraftNode, type MethodologyDraft, type Operation } from '@e-index/core';
import { startFromVersion } from '../methodologies/startDraft.js';
import { versionFacts } from '../methodologies/versionFacts.js';
import type { DraftSeed, VersionRow } from './DemonstrationRows.js';

const NEXT_VERSION = '2027.1';

/** What the methodologist of the demonstration has begun for the next round: something of each kind that a comparison of versions tells. */
export function draftSeed({ publishedAt, ...version }: VersionRow, editor: string): DraftSeed {
  const row = {
    ...version,
    id: version.methodologyId,
    methodology: version.methodologyId,
    status: 'published' as const,
    publishedAt: publishedAt.toISOString(),
    sections: 0,
    questions: 0,
  };
  const begun = startFromVersion({ row, canonical: version.canonical, tree: null }, { from: row.id, version: NEXT_VERSION });
  const applied = applyOperations(begun, editsOf(begun, version.title), 1);
  if (!applied.ok) throw new Error(`the draft of ${row.methodology} cannot be edited so: ${applied.refusals[0]?.reason ?? ''}`);
  return {
    basedOn: version.methodologyId,
    editor,
    revision: 1,
    nodes: [...applied.draft.nodes.values()],
    facts: versionFacts(applied.draft, version.title),
  };
}

function editsOf(draft: MethodologyDraft, title: LocalText): readonly Operation[] {
  const set = (node: string, fields: Extract<Operation, { readonly op: 'set' }>['fields']): Operation => ({
    op: 'set',
    node,
    version: 0,
    fields,
  });
  const next = Object.fromEntries(Object.entries(title).map(([locale, words]) => [locale, words.replace('2021', '2027')]));
  return [
    set(draft.root, { title: next }),
    // Open data counts more; what it gains the inner processes lose, so that the sections still add up to 100.
    set(nodeOf(draft, 'OD').id, { weight: 8 }),
    set(nodeOf(draft, 'IP').id, { weight: 17 }),
    set(nodeOf(draft, 'IP2.1').id, {
      text: {
        lv: 'Vai Jūs mērķtiecīgi pilnveidojat darbinieku digitālās prasmes?',
        en: 'Do you actively develop the digital skills of your staff?',
      },
      previous: { question: 'IP2.1', comparable: true, relation: 'reworded' },
    }),
    { op: 'retire', node: nodeOf(draft, 'IP8.3').id, version: 0, retired: true },
  ];
}

function nodeOf(draft: MethodologyDraft, code: string): DraftNode {
  const found = [...draft.nodes.values()].find(({ fields }) => fields['code'] === code);
  if (found === undefined) throw new Error(`no ${code} to edit`);
  return found;
}
