import { text } from '@e-index/messages';
import { useId } from 'react';
import { useSaid } from '../../../../i18n/useSaid.js';
import { readText } from '../../draft/readText.js';
import { useEditedNode } from '../EditedNode.js';
import { NumberField } from '../fields/NumberField.js';
import { Problems, problemAttributes } from '../fields/Problems.js';
import { useField } from '../fields/useField.js';
import type { FieldPath } from '../json/FieldPath.js';
import { codeIn, fieldIn, listOf, stringOf, type Loose } from '../json/jsonIn.js';
import { caseName, fittingCases, freshCase, reasonsOf, type CaseName } from './adviceCases.js';
import { adviceWords } from './adviceWords.js';

/** For which answer something is advised: a menu, then what it names. What it named and is gone stays, to be mended. */
export function CaseFields({ path, name }: { readonly path: FieldPath; readonly name: string }) {
  const { say } = useSaid(adviceWords);
  const { fields } = useEditedNode();
  const label = `${name}: ${say.when}`;
  const { value, put, problems, id, place } = useField(path, label);
  const now = caseName(value);
  const fitting = fittingCases(fields);
  const offered = now === undefined || fitting.includes(now) ? fitting : [now, ...fitting];
  return (
    <div className="editor-condition__test" data-field={place}>
      <div className="editor-condition__field">
        <label htmlFor={id}>{say.when}</label>
        <select
          id={id}
          aria-label={label}
          value={now ?? '?'}
          {...problemAttributes(`${id}-problems`, problems)}
          onChange={({ currentTarget }) => {
            const chosen = fitting.find((each) => each === currentTarget.value);
            if (chosen !== undefined) put(freshCase(chosen, fields));
          }}
        >
          {now === undefined ? <option value="?">{JSON.stringify(value ?? null)}</option> : null}
          {offered.map((each) => (
            <option key={each} value={each}>
              {say.cases[each]}
            </option>
          ))}
        </select>
      </div>
      {now === undefined ? null : <Named of={now} path={path} name={name} />}
      <Problems id={`${id}-problems`} of={problems} />
    </div>
  );
}

function Named({ of, path, name }: { readonly of: CaseName; readonly path: FieldPath; readonly name: string }) {
  const { say } = useSaid(adviceWords);
  const { fields } = useEditedNode();
  const entries = (field: string): readonly Loose[] => listOf(fieldIn(fields['answer'], field));
  switch (of) {
    case 'always':
      return null;
    case 'is':
    case 'lacks':
      return <Entry path={[...path, of]} label={say.option} name={name} entries={entries('options')} />;
    case 'row':
      return (
        <>
          <Entry path={[...path, 'row']} label={say.row} name={name} entries={entries('rows')} />
          <Entry path={[...path, 'is']} label={say.column} name={name} entries={entries('columns')} />
        </>
      );
    case 'scoreBelow':
      return <NumberField path={[...path, 'scoreBelow']} label={`${name}: ${say.score}`} compact />;
    case 'notApplicable': {
      const own = listOf(fields['notApplicable']);
      const given = Object.entries(say.ownReasons).flatMap(([code, said]) =>
        reasonsOf(fields).includes(code) && !own.some((entry) => codeIn(entry) === code) ? [{ code, text: { lv: said, en: said } }] : [],
      );
      return <Entry path={[...path, 'notApplicable']} label={say.reason} name={name} entries={[...own, ...given]} />;
    }
  }
}

interface EntryProps {
  readonly path: FieldPath;
  readonly label: string;
  readonly name: string;
  readonly entries: readonly Loose[];
}

function Entry({ path, label, name, entries }: EntryProps) {
  const { say, locale } = useSaid(adviceWords);
  const id = useId();
  const { value, put, place } = useField(path, `${name}: ${label}`);
  const isThere = entries.some((entry) => codeIn(entry) === value);
  return (
    <div className="editor-condition__field" data-field={place}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        aria-label={`${name}: ${label}`}
        value={isThere ? (stringOf(value) ?? '') : '?'}
        onChange={({ currentTarget }) => put(currentTarget.value)}
      >
        {isThere ? null : <option value="?">{say.gone(stringOf(value) ?? JSON.stringify(value ?? null))}</option>}
        {entries.map((entry, at) => (
          <option key={at} value={codeIn(entry)}>
            {text(readText(fieldIn(entry, 'text')), locale) || codeIn(entry)}
          </option>
        ))}
      </select>
    </div>
  );
}
