import { text } from '@e-index/messages';
import type { AnswerInputProps } from './AnswerInputProps.js';
import { inputWords } from './inputWords.js';

/** The allowed reasons why a question does not apply. Choosing one takes the place of the answer. */
export function NotApplicableInput({ question, locale, answer, onChange, id, disabled }: AnswerInputProps) {
  const chosen = answer !== undefined && 'notApplicable' in answer ? answer.notApplicable : undefined;
  const say = inputWords[locale];
  return (
    <details className="ei-not-applicable" open={chosen !== undefined}>
      <summary>{say.notApplicable}</summary>
      <fieldset disabled={disabled}>
        <legend className="ei-visually-hidden">{say.notApplicable}</legend>
        {question.notApplicable?.map((reason) => (
          <label key={reason.code} className="ei-option">
            <input
              type="radio"
              name={`${id}-not-applicable`}
              checked={chosen === reason.code}
              onChange={() => onChange({ notApplicable: reason.code })}
            />
            <span>{text(reason.text, locale)}</span>
          </label>
        ))}
        {chosen === undefined ? null : (
          <label className="ei-option">
            <input type="radio" name={`${id}-not-applicable`} checked={false} onChange={() => onChange(undefined)} />
            <span>{say.applies}</span>
          </label>
        )}
      </fieldset>
    </details>
  );
}
