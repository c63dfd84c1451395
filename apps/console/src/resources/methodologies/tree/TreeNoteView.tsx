import { useSaid } from '../../../i18n/useSaid.js';
import { treeWords } from './treeWords.js';
import type { TreeNote } from './useTreeActions.js';

export interface TreeNoteViewProps {
  readonly note: TreeNote | null;
  readonly onOpen: (id: string) => void;
}

/** What the last action did, and which conditions it broke. Always there, so that it is read out when it changes. */
export function TreeNoteView({ note, onOpen }: TreeNoteViewProps) {
  const { say } = useSaid(treeWords);
  const broken = note?.broken ?? [];
  return (
    <div role="status" className={broken.length === 0 ? 'tree-note quiet' : 'tree-note notice notice--warning'}>
      {note === null ? null : <p>{note.said}</p>}
      {broken.length === 0 ? null : (
        <>
          <p>{say.broken(broken.length)}</p>
          <ul>
            {broken.map(({ id, code, tests, why }) => (
              <li key={`${id} ${tests}`}>
                <button type="button" className="plain" onClick={() => onOpen(id)}>
                  {code}
                </button>{' '}
                {say.brokenBecause[why](tests)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
