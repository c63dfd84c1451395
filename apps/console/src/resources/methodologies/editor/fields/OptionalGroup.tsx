import type { JsonValue } from '@e-index/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useEditedNode } from '../EditedNode.js';
import { fieldText, type FieldPath } from '../json/FieldPath.js';
import { valueAt } from '../json/valueAt.js';
import { Problems } from './Problems.js';
import { useFieldProblems } from './useFieldProblems.js';

export interface OptionalGroupProps {
  readonly path: FieldPath;
  readonly label: string;
  readonly hint: string;
  readonly addLabel: string;
  readonly removeLabel: string;
  /** What it begins with. */
  readonly fresh: JsonValue;
  readonly children: ReactNode;
}

/** Fields that belong together and are either there or not. */
export function OptionalGroup({ path, label, hint, addLabel, removeLabel, fresh, children }: OptionalGroupProps) {
  const { fields, put } = useEditedNode();
  const around = useRef<HTMLFieldSetElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    around.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  });
  const place = fieldText(path);
  const problems = useFieldProblems(place, { exactly: true });
  const isThere = valueAt(fields, path) !== undefined;
  const change = (value: JsonValue | undefined): void => {
    moved.current = true;
    put(path, value, label);
  };
  return (
    <fieldset className="editor-group" ref={around} data-field={place}>
      <legend>{label}</legend>
      <p className="editor-hint">{hint}</p>
      {isThere ? children : null}
      <Problems id={`problems-${place}`} of={problems} />
      <button type="button" className="plain" onClick={() => change(isThere ? undefined : fresh)}>
        {isThere ? `✕ ${removeLabel}` : `+ ${addLabel}`}
      </button>
    </fieldset>
  );
}
