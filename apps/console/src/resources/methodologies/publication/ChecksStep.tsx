import { Link } from 'react-router';
import { useSaid } from '../../../i18n/useSaid.js';
import { useDraftState } from '../draft/useDraftState.js';
import { publicationWords } from './publicationWords.js';
import type { Readiness } from './readiness.js';

export interface ChecksStepProps {
  /** Null while the draft as it is now has not been looked at. */
  readonly readiness: Readiness | null;
  readonly failed: boolean;
}

/** What the checks have against the draft. */
export function ChecksStep({ readiness, failed }: ChecksStepProps) {
  const { say } = useSaid(publicationWords);
  const versionId = useDraftState(({ meta }) => meta.row.id);
  if (readiness === null) return <p role="status">{failed ? say.checkFailed : say.checking}</p>;
  const { errors, warnings } = readiness;
  if (errors + warnings === 0) return <p role="status">{say.clean}</p>;
  return (
    <p role="status">
      {errors === 0 ? null : `${say.errors(errors)} `}
      {warnings === 0 ? null : `${say.warnings(warnings)} `}
      <Link to={`/methodologies/${versionId}/workshop/checks`}>{say.toChecks}</Link>
    </p>
  );
}
