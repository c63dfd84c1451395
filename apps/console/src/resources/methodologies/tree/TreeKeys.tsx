import { useSaid } from '../../../i18n/useSaid.js';
import { treeWords } from './treeWords.js';

/** The keys of the tree, for those who look for them. */
export function TreeKeys() {
  const { say } = useSaid(treeWords);
  return (
    <details className="tree-keys">
      <summary>{say.keys}</summary>
      <dl>
        {say.keyList.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
