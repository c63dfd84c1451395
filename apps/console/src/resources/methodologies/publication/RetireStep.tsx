import { useSaid } from '../../../i18n/useSaid.js';
import { usePermission } from '../../../providers/usePermission.js';
import { useDraftStore } from '../draft/DraftContext.js';
import { useDraftState } from '../draft/useDraftState.js';
import { RetireButton } from '../versions/RetireButton.js';
import { publicationWords } from './publicationWords.js';

/** Taking a published version out of use. */
export function RetireStep() {
  const { say } = useSaid(publicationWords);
  const store = useDraftStore();
  const row = useDraftState(({ meta }) => meta.row);
  const mayRelease = usePermission('release-methodology');
  switch (row.status) {
    case 'draft':
    case 'reviewed':
      return <p>{say.retireLater}</p>;
    case 'retired':
      return <p>{say.isRetired}</p>;
    case 'published':
      return (
        <>
          <p>
            {say.retireText} {mayRelease ? null : say.retireWho}
          </p>
          {mayRelease ? <RetireButton row={row} onRetired={() => void store.pull().catch(() => undefined)} /> : null}
        </>
      );
  }
}
