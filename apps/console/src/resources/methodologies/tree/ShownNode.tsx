import { useSaid } from '../../../i18n/useSaid.js';
import { useNode } from '../draft/useDraftState.js';
import { codeOf } from './codeOf.js';
import { titleOf } from './titleOf.js';
import { treeWords } from './treeWords.js';

/** A node to read: its code and what it is called. */
export function ShownNode({ id }: { readonly id: string }) {
  const { locale } = useSaid(treeWords);
  const node = useNode(id);
  return (
    <h2>
      <span className="code">{codeOf(node)}</span> {titleOf(node, locale)}
    </h2>
  );
}
