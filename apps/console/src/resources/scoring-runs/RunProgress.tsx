import type { ScoringRun } from '@e-index/contracts';
import { useId } from 'react';
import { useWords } from '../../i18n/useWords.js';
import { RunState } from './RunState.js';
import { runIsGoing } from './runIsGoing.js';

/** How far the job is while it works, and why it failed if it did. */
export function RunProgress({ run }: { readonly run: ScoringRun }) {
  const { say } = useWords();
  const id = useId();
  return (
    <div className="panel">
      <p className="row">
        <strong id={id}>{say.lastScoring}</strong> <RunState run={run} />
      </p>
      {runIsGoing(run) ? (
        <div>
          <progress aria-labelledby={id} value={run.total === 0 ? undefined : run.done} max={Math.max(1, run.total)} />{' '}
          <span aria-live="polite">{run.total === 0 ? say.runStates[run.state] : say.runProgress(run.done, run.total)}</span>
          <p className="quiet">{say.steps.watch.text()}</p>
        </div>
      ) : null}
      {run.failure === null ? null : <p className="notice notice--danger">{run.failure}</p>}
    </div>
  );
}
