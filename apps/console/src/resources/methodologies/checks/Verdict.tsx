import { useSaid } from '../../../i18n/useSaid.js';
import { checksWords } from './checksWords.js';
import { useChecks } from './useChecks.js';

export interface VerdictProps {
  readonly errors: number;
  /** Without a word. */
  readonly warnings: number;
}

/** Whether the draft may be published, or what stands against it, in a sentence. */
export function Verdict({ errors, warnings }: VerdictProps) {
  const { say } = useSaid(checksWords);
  const isUnknown = useChecks(({ draft }) => draft === null);
  const failed = useChecks((checks) => checks.failed);
  const isReady = errors + warnings === 0;
  const tone = isUnknown ? 'quiet' : failed ? 'notice notice--danger' : isReady ? 'notice notice--success' : 'notice notice--warning';
  return (
    <p role="status" tabIndex={-1} className={`verdict ${tone}`}>
      {failed ? say.failed : isUnknown ? say.looking : isReady ? say.ready : say.notReady(errors, warnings)}
    </p>
  );
}
