import { useWords } from '../i18n/useWords.js';
import { problemText } from '../providers/problemText.js';

/** Why an action was refused, read out when it appears; nothing while there is no error. */
export function ProblemNote({ error }: { readonly error: unknown }) {
  const { locale } = useWords();
  return (
    <div aria-live="assertive">
      {error === null || error === undefined ? null : <p className="notice notice--danger">{problemText(error, locale)}</p>}
    </div>
  );
}
