import { Button } from '@mui/material';
import { useSaid } from '../../../i18n/useSaid.js';
import { useDraftStore } from '../draft/DraftContext.js';
import { useDraftState } from '../draft/useDraftState.js';
import { workshopWords } from './workshopWords.js';

/** What the server would not take, in its own sentences; nothing while there is none. */
export function RefusedChanges() {
  const { say } = useSaid(workshopWords);
  const store = useDraftStore();
  const refused = useDraftState((state) => state.refused);
  if (refused.length === 0) return null;
  return (
    <div role="alert" className="notice notice--danger">
      <p>
        <strong>{say.refused}</strong>
      </p>
      <ul>
        {[...new Set(refused.map(({ message }) => message))].map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      <Button onClick={() => store.dismissRefused()}>{say.dismiss}</Button>
    </div>
  );
}
