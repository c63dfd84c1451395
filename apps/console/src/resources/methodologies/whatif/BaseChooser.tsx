import { text } from '@e-index/messages';
import { useId } from 'react';
import { formatMoment } from '../../../format/formatMoment.js';
import { useSaid } from '../../../i18n/useSaid.js';
import { useWords } from '../../../i18n/useWords.js';
import { ProblemNote } from '../../../layout/ProblemNote.js';
import { useDraftState } from '../draft/useDraftState.js';
import type { BaseRun } from './BaseRun.js';
import { useWhatIf, useWhatIfRoom } from './useWhatIf.js';
import { whatIfWords } from './whatIfWords.js';

/** Which scored survey the draft is tried on. */
export function BaseChooser() {
  const { say, locale } = useSaid(whatIfWords);
  const { loading } = useWords().say;
  const id = useId();
  const methodology = useDraftState(({ meta }) => meta.row.methodology);
  const { runs, error, choose } = useWhatIfRoom();
  const whatIf = useWhatIf();
  if (runs === undefined) return error === null ? <p className="quiet">{loading}</p> : <ProblemNote error={error} />;
  if (runs.length === 0) return <p>{say.nothingScored}</p>;
  const isOwn = ({ population }: BaseRun): boolean => population.methodology.id === methodology;
  const groups = [
    { name: say.sameMethodology, runs: runs.filter(isOwn) },
    { name: say.otherMethodologies, runs: runs.filter((run) => !isOwn(run)) },
  ].filter((group) => group.runs.length > 0);
  return (
    <div className="inline-field">
      <label htmlFor={id}>{say.base}</label>
      <select
        id={id}
        value={whatIf.state === 'none' ? '' : whatIf.run.run}
        onChange={(event) => choose(runs.find(({ run }) => run === event.target.value) ?? null)}
      >
        <option value="">{say.noBase}</option>
        {groups.map((group) => (
          <optgroup key={group.name} label={group.name}>
            {group.runs.map(({ run, population, finishedAt, publishedAs }) => (
              <option key={run} value={run}>
                {say.run(text(population.title, locale), formatMoment(finishedAt, locale), publishedAs)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
