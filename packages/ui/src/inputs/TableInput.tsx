import type { AnswerDefinitionOf } from '@e-index/core';
import { text } from '@e-index/messages';
import type { AnswerInputProps } from './AnswerInputProps.js';
import { valueOf } from './valueOf.js';

/** A choice for each row: one group of radio buttons a row, which reads well on a phone and with a screen reader alike. */
export function TableInput({
  definition,
  locale,
  answer,
  onChange,
  id,
  disabled,
}: AnswerInputProps & { readonly definition: AnswerDefinitionOf<'table'> }) {
  const value = valueOf(answer);
  const chosen = new Map<string, unknown>(typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : []);
  return (
    <div className="ei-table">
      {definition.rows.map((row) => (
        <fieldset key={row.code} className="ei-table__row" disabled={disabled}>
          <legend>{text(row.text, locale)}</legend>
          {definition.columns.map((column) => (
            <label key={column.code} className="ei-option">
              <input
                type="radio"
                name={`${id}-${row.code}`}
                checked={chosen.get(row.code) === column.code}
                onChange={() => {
                  const next = new Map(
                    definition.rows.flatMap(
                      ({ code }) =>
                        (code === row.code ? [[code, column.code]] : chosen.has(code) ? [[code, String(chosen.get(code))]] : []) as [
                          string,
                          string,
                        ][],
                    ),
                  );
                  onChange({ value: Object.fromEntries(next) });
                }}
              />
              <span>{text(column.text, locale)}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
