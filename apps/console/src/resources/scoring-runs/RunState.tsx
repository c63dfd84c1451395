import type { ScoringRun } from '@e-index/contracts';
import { useWords } from '../../i18n/useWords.js';
import { Moment } from '../../layout/Moment.js';
import { StatusTag, type Tone } from '../../layout/StatusTag.js';

const tones: Readonly<Record<ScoringRun['state'], Tone>> = { queued: 'quiet', running: 'active', done: 'done', failed: 'danger' };

/** What a run came to, and when. */
export function RunState({ run }: { readonly run: ScoringRun }) {
  const { say } = useWords();
  return (
    <span className="row">
      <StatusTag tone={tones[run.state]}>{say.runStates[run.state]}</StatusTag> <Moment at={run.finishedAt ?? run.createdAt} />
    </span>
  );
}
