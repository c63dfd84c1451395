import { attributeName, groupName } from '@e-index/messages';
import { useEffect, useId, useRef } from 'react';
import { useSaid } from '../../../../i18n/useSaid.js';
import { Problems } from '../fields/Problems.js';
import { useFieldProblems } from '../fields/useFieldProblems.js';
import { fieldText, type FieldPath } from '../json/FieldPath.js';
import { entriesOf, listOf, stringOf, type Loose } from '../json/jsonIn.js';
import { AddValue } from './AddValue.js';
import { conditionWords } from './conditionWords.js';
import { useAttributes } from './useAttributes.js';

export interface OrganisationTestFieldsProps {
  /** Attribute → accepted values. */
  readonly value: Loose;
  readonly path: FieldPath;
  readonly legend: string;
  /** Kinds are offered also where none is chosen: everybody is meant. */
  readonly kindsAlways?: boolean;
  readonly onChange: (next: Loose) => void;
}

/** Attributes of bodies and which of their values are meant. */
export function OrganisationTestFields({ value, path, legend, kindsAlways = false, onChange }: OrganisationTestFieldsProps) {
  const { say, locale } = useSaid(conditionWords);
  const id = useId();
  const known = useAttributes();
  const chosen = new Map(entriesOf(value).map(([name, values]) => [name, listOf(values).flatMap((each) => stringOf(each) ?? [])]));
  const shown = [...new Set([...(kindsAlways ? ['kind'] : []), ...chosen.keys()])];
  const free = [...known.keys()].filter((name) => !shown.includes(name));
  const focus = useRef<string | null>(null);
  useEffect(() => {
    if (focus.current === null) return;
    document.getElementById(focus.current)?.querySelector<HTMLElement>('input, select')?.focus();
    focus.current = null;
  });
  const put = (name: string, values: readonly string[] | undefined): void => {
    const others = entriesOf(value).filter(([each]) => each !== name);
    const all =
      values === undefined || (values.length === 0 && kindsAlways && name === 'kind') ? others : [...others, [name, values] as const];
    onChange(all.length === 0 ? undefined : Object.fromEntries(all));
  };
  return (
    <fieldset className="editor-group editor-choices" data-field={fieldText(path)}>
      <legend>{legend}</legend>
      {shown.map((name) => {
        const values = chosen.get(name) ?? [];
        const offered = [...new Set([...(known.get(name) ?? []), ...values])];
        return (
          <fieldset key={name} id={`${id}-${name}`} className="editor-group" data-field={fieldText([...path, name])}>
            <legend>{attributeName(name, locale)}</legend>
            <div className="editor-row">
              {offered.map((each) => (
                <label key={each} className="editor-choices__one">
                  <input
                    type="checkbox"
                    checked={values.includes(each)}
                    onChange={({ currentTarget }) =>
                      put(
                        name,
                        offered.filter((other) => (other === each ? currentTarget.checked : values.includes(other))),
                      )
                    }
                  />
                  {groupName(name, each, locale)}
                </label>
              ))}
              {name === 'kind' ? null : (
                <AddValue
                  label={`${attributeName(name, locale)}: ${say.otherValue}`}
                  onAdd={(added) => put(name, [...new Set([...values, added])])}
                />
              )}
              {name === 'kind' && kindsAlways ? null : (
                <button
                  type="button"
                  className="plain editor-act"
                  aria-label={say.removeAttribute(attributeName(name, locale))}
                  onClick={() => {
                    focus.current = `${id}-add`;
                    put(name, undefined);
                  }}
                >
                  <span aria-hidden="true">✕</span>
                </button>
              )}
            </div>
            <AttributeProblems place={fieldText([...path, name])} />
          </fieldset>
        );
      })}
      {free.length === 0 ? null : (
        <span className="inline-field" id={`${id}-add`}>
          <label htmlFor={`${id}-add-select`}>{say.addAttribute}</label>
          <select
            id={`${id}-add-select`}
            value=""
            onChange={({ currentTarget }) => {
              const name = currentTarget.value;
              focus.current = `${id}-${name}`;
              put(name, (known.get(name) ?? []).slice(0, 1));
            }}
          >
            <option value="">{say.chooseAttribute}</option>
            {free.map((name) => (
              <option key={name} value={name}>
                {attributeName(name, locale)}
              </option>
            ))}
          </select>
        </span>
      )}
      <AttributeProblems place={fieldText(path)} />
    </fieldset>
  );
}

function AttributeProblems({ place }: { readonly place: string }) {
  return <Problems id={`problems-${place}`} of={useFieldProblems(place, { exactly: true })} />;
}
