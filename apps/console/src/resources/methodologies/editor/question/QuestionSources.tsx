import { DEFAULT_QUESTION_SOURCES, SOURCES, type Source } from '@e-index/core';
import { useSaid } from '../../../../i18n/useSaid.js';
import { editorWords } from '../editorWords.js';
import { Problems } from '../fields/Problems.js';
import { useField } from '../fields/useField.js';
import { listOf } from '../json/jsonIn.js';

// The body itself first: it answers nearly everything.
const SHOWN: readonly Source[] = ['self', 'automated', 'expert'];

/** Who may answer the question. */
export function QuestionSources() {
  const { say } = useSaid(editorWords);
  const { value, put, problems, id, place } = useField(['sources'], say.sources);
  const chosen: readonly unknown[] = value === undefined ? DEFAULT_QUESTION_SOURCES : listOf(value);
  const change = (source: Source, checked: boolean): void => {
    const next = SOURCES.filter((each) => (each === source ? checked : chosen.includes(each)));
    put(next.join() === DEFAULT_QUESTION_SOURCES.join() ? undefined : next);
  };
  return (
    <fieldset className="editor-group editor-choices" data-field={place} aria-describedby={`${id}-problems`}>
      <legend>{say.sources}</legend>
      <div className="editor-row">
        {SHOWN.map((source) => (
          <label key={source} className="editor-choices__one">
            <input
              type="checkbox"
              checked={chosen.includes(source)}
              onChange={({ currentTarget }) => change(source, currentTarget.checked)}
            />
            {say.source[source]}
          </label>
        ))}
      </div>
      <Problems id={`${id}-problems`} of={problems} />
    </fieldset>
  );
}
