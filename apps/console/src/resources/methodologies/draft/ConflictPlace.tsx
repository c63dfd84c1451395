import type { FieldConflict } from '@e-index/core';
import { useId } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { conflictWords } from './conflictWords.js';
import { placeName } from './placeName.js';
import type { Choice } from './settledFields.js';
import { ValueView } from './ValueView.js';

export interface ConflictPlaceProps {
  readonly place: FieldConflict;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** Both values of one place side by side, one of them chosen; for texts a third one may be written. */
export function ConflictPlace({ place, choice, onChoose }: ConflictPlaceProps) {
  const { say, locale } = useSaid(conflictWords);
  const name = useId();
  const { at, base, mine, theirs } = place;
  const isText = typeof mine === 'string' || typeof theirs === 'string';
  const called = placeName(at, locale);
  return (
    <fieldset className="conflict-place">
      <legend>{called}</legend>
      <div className="conflict-place__sides">
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} className="conflict-place__side">
            <span className="conflict-place__who">
              <input type="radio" name={name} checked={choice.take === side} onChange={() => onChoose({ take: side })} /> {say[side]}
            </span>
            <span className="conflict-place__value">
              <ValueView value={place[side]} against={side === 'mine' ? theirs : mine} />
            </span>
          </label>
        ))}
      </div>
      {isText ? (
        <label>
          <input
            type="radio"
            name={name}
            checked={choice.take === 'other'}
            onChange={() => onChoose({ take: 'other', text: typeof mine === 'string' ? mine : '' })}
          />{' '}
          {say.other}
        </label>
      ) : null}
      {choice.take === 'other' ? (
        <textarea
          aria-label={say.otherText(called)}
          value={choice.text}
          rows={3}
          onChange={(event) => onChoose({ take: 'other', text: event.target.value })}
        />
      ) : null}
      <details>
        <summary>{say.before}</summary>
        <ValueView value={base} />
      </details>
    </fieldset>
  );
}
