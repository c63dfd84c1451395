import { Button } from '@mui/material';
import { useEffect } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { useDraftStore } from '../draft/DraftContext.js';
import { useDraftState } from '../draft/useDraftState.js';
import { workshopWords } from './workshopWords.js';

/** Undo, redo, and whether everything is saved; the keys for it work on every page of the workshop. */
export function DraftBar() {
  const { say } = useSaid(workshopWords);
  const store = useDraftStore();
  const undo = useDraftState((state) => state.undo);
  const redo = useDraftState((state) => state.redo);
  const save = useDraftState((state) => state.save);
  useEffect(() => {
    const act = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) store.undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) store.redo();
      else if (key === 's') void store.flush();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', act);
    return () => removeEventListener('keydown', act);
  }, [store]);
  return (
    <div className="workshop__bar">
      <Button disabled={undo === null} onClick={() => store.undo()} title={undo === null ? undefined : say.undoNamed(undo)}>
        ↶ {say.undo}
      </Button>
      <Button disabled={redo === null} onClick={() => store.redo()} title={redo === null ? undefined : say.redoNamed(redo)}>
        ↷ {say.redo}
      </Button>
      <span role="status" className={save === 'saved' || save === 'saving' ? 'quiet' : 'workshop__alarm'}>
        {say.save[save]}
      </span>
      {save === 'unreachable' ? <Button onClick={() => void store.flush()}>{say.saveNow}</Button> : null}
    </div>
  );
}
