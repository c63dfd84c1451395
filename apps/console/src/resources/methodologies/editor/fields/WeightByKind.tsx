import { kindName } from '@e-index/messages';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useSaid } from '../../../../i18n/useSaid.js';
import { useDraftState } from '../../draft/useDraftState.js';
import { draftKinds } from '../../draft/draftKinds.js';
import { useEditedNode } from '../EditedNode.js';
import { editorWords } from '../editorWords.js';
import { entriesOf } from '../json/jsonIn.js';
import { NumberBox } from './NumberBox.js';
import { useField } from './useField.js';

/** The weights of kinds of body that differ from the common one. */
export function WeightByKind() {
  const { say, locale } = useSaid(editorWords);
  const node = useEditedNode();
  const { value, id } = useField(['weightByKind'], say.weightByKind);
  const draft = useDeferredValue(useDraftState((state) => state.draft));
  const kinds = useMemo(() => draftKinds(draft), [draft]);
  const own = entriesOf(value);
  const free = kinds.filter((kind) => own.every(([name]) => name !== kind));
  const added = useRef<string | null>(null);
  const around = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (added.current === null) return;
    document.getElementById(added.current)?.focus();
    added.current = null;
  });
  const idOf = (kind: string): string => `${id}-${kind}`;
  return (
    <fieldset className="editor-group" ref={around} data-field="weightByKind">
      <legend>{say.weightByKind}</legend>
      <p className="editor-hint">{say.weightByKindHint}</p>
      {own.map(([kind]) => (
        <div key={kind} className="editor-row editor-row--end">
          <KindWeight id={idOf(kind)} kind={kind} name={kindName(kind, locale, 'many')} />
          <button
            type="button"
            className="plain editor-act"
            aria-label={say.removeKind(kindName(kind, locale, 'many'))}
            onClick={() => {
              added.current = `${id}-add`;
              node.put(['weightByKind', kind], undefined, say.weightByKind);
            }}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </div>
      ))}
      {free.length === 0 ? null : (
        <span className="inline-field">
          <label htmlFor={`${id}-add`}>{say.addKind}</label>
          <select
            id={`${id}-add`}
            value=""
            onChange={({ currentTarget }) => {
              const kind = currentTarget.value;
              added.current = idOf(kind);
              const common = node.fields['weight'];
              node.put(['weightByKind', kind], typeof common === 'number' ? common : 0, say.weightByKind);
            }}
          >
            <option value="">{say.chooseKind}</option>
            {free.map((kind) => (
              <option key={kind} value={kind}>
                {kindName(kind, locale, 'many')}
              </option>
            ))}
          </select>
        </span>
      )}
    </fieldset>
  );
}

function KindWeight({ id, kind, name }: { readonly id: string; readonly kind: string; readonly name: string }) {
  const { say } = useSaid(editorWords);
  const { value, put, problems, place } = useField(['weightByKind', kind], say.weightFor(name));
  if (value === 'points') return <span data-field={place}>{`${say.weightFor(name)}: ${say.usesPoints}`}</span>;
  return (
    <NumberBox
      id={id}
      label={say.weightFor(name)}
      value={value}
      problems={problems}
      place={place}
      onChange={(next) => put(next ?? 0, true)}
    />
  );
}
