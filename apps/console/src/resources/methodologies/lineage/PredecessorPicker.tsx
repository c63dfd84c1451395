import type { Question } from '@e-index/core';
import { text } from '@e-index/messages';
import { Button } from '@mui/material';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSaid } from '../../../i18n/useSaid.js';
import { lineageWords } from './lineageWords.js';

export interface PredecessorPickerProps {
  /** Of the question whose predecessors these are. */
  readonly code: string;
  readonly from: readonly string[];
  readonly many: boolean;
  readonly earlier: readonly Question[];
  readonly editable: boolean;
  readonly onChange: (from: readonly string[]) => void;
}

/** The questions of the earlier version that one comes from. The list to choose from is there only while somebody chooses. */
export function PredecessorPicker({ code, from, many, earlier, editable, onChange }: PredecessorPickerProps) {
  const { say, locale } = useSaid(lineageWords);
  const [choosing, setChoosing] = useState(false);
  const list = useRef<HTMLSelectElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const open = (): void => {
    flushSync(() => setChoosing(true));
    list.current?.focus();
  };
  const close = (): void => {
    flushSync(() => setChoosing(false));
    button.current?.focus();
  };
  const said = (of: string): string => text(earlier.find((question) => question.code === of)?.text ?? {}, locale);
  const choice = from.length === 0 ? say.addFrom : many ? say.addAnother : say.changeFrom;
  return (
    <div className="lineage__from">
      {from.length === 0 ? <span className="quiet">{say.none}</span> : null}
      <ul className="plain-list">
        {from.map((of) => (
          <li key={of}>
            <span className="code">{of}</span> <span className="quiet">{said(of)}</span>
            {editable && many && from.length > 1 ? (
              <button
                type="button"
                className="plain"
                aria-label={say.removeFrom(of)}
                onClick={() => {
                  onChange(from.filter((other) => other !== of));
                  button.current?.focus();
                }}
              >
                ×
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {!editable ? null : choosing ? (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            const chosen = list.current?.value ?? '';
            close();
            if (chosen !== '') onChange(many ? [...from, chosen] : [chosen]);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          <select ref={list} aria-label={say.changeFromOf(code)} defaultValue="">
            <option value="">{say.pick}</option>
            {earlier
              .filter((question) => !from.includes(question.code))
              .map((question) => (
                <option key={question.code} value={question.code}>
                  {`${question.code} ${text(question.text, locale)}`}
                </option>
              ))}
          </select>
          <Button type="submit" size="small" variant="outlined">
            {say.choose}
          </Button>
          <Button size="small" onClick={close}>
            {say.cancel}
          </Button>
        </form>
      ) : (
        <Button ref={button} size="small" aria-label={`${code}: ${choice}`} onClick={open}>
          {choice}
        </Button>
      )}
    </div>
  );
}
