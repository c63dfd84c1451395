import { placeOf, type DraftKind, type DraftNode, type MethodologyDraft } from '@e-index/core';
import type { DifferenceLine } from '@e-index/messages';
import { Link } from 'react-router';
import { useSaid } from '../../../i18n/useSaid.js';
import { codeOf } from '../draft/codeOf.js';
import { differenceWords } from './differenceWords.js';

export interface DraftLinksProps {
  readonly draft: MethodologyDraft;
  readonly versionId: string;
  readonly line: DifferenceLine;
}

/** Links from a line of a difference to the nodes of the draft it is about; what was taken out leads to where it is kept. */
export function DraftLinks({ draft, versionId, line }: DraftLinksProps) {
  const { say } = useSaid(differenceWords);
  return nodesOf(draft, line).map(({ node, field }) => {
    const name = node.kind === 'methodology' ? say.wholeMethodology : codeOf(node);
    const query = field === '' ? '' : `?field=${encodeURIComponent(field)}`;
    return (
      <Link key={node.id} to={`/methodologies/${versionId}/workshop/content/${node.id}${query}`} aria-label={say.open(name)}>
        {name} ›
      </Link>
    );
  });
}

interface Linked {
  readonly node: DraftNode;
  readonly field: string;
}

function nodesOf(draft: MethodologyDraft, line: DifferenceLine): readonly Linked[] {
  switch (line.about) {
    case 'continuity':
      return [];
    case 'lineage':
      return line.codes.flatMap((code) => called(draft, 'question', code));
    case 'change': {
      const { change, part } = line;
      // A path of what was removed is one of the earlier version.
      if (change.kind === 'removed') return part === 'level' || part === 'methodology' ? [] : called(draft, part, change.code);
      const place = placeOf(draft, change.path);
      const node = draft.nodes.get(place.node);
      return node === undefined ? [] : [{ node, field: place.field }];
    }
  }
}

/** The node of this code that is in the document, or one that was taken out of it. */
function called(draft: MethodologyDraft, kind: DraftKind, code: string): readonly Linked[] {
  const found = [...draft.nodes.values()].filter((node) => node.kind === kind && codeOf(node) === code);
  const node = found.find(({ retired }) => !retired) ?? found[0];
  return node === undefined ? [] : [{ node, field: '' }];
}
