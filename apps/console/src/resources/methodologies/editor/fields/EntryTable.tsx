import type { JsonValue } from '@e-index/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { useSaid } from '../../../../i18n/useSaid.js';
import { WideTable } from '../../../../layout/WideTable.js';
import { fieldText, type FieldPath } from '../json/FieldPath.js';
import { EntryButtons } from './EntryButtons.js';
import { fieldWords } from './fieldWords.js';
import { Problems } from './Problems.js';
import { useEntries } from './useEntries.js';
import { useFieldProblems } from './useFieldProblems.js';

export interface EntryColumn {
  readonly head: string;
  readonly className?: string;
  /** @param name what the entry is called, to be said with its field: "Atbilde 2" */
  readonly cell: (path: FieldPath, name: string, entry: JsonValue) => ReactNode;
}

export interface EntryTableProps {
  readonly path: FieldPath;
  readonly label: string;
  /** What one entry is called. */
  readonly thing: string;
  readonly columns: readonly EntryColumn[];
  readonly addLabel: string;
  readonly fresh: (entries: readonly JsonValue[]) => JsonValue;
  readonly sortable?: boolean;
}

/** A list of entries with the same fields, one a line. Alt and arrows move a line, Enter on the last one adds another. */
export function EntryTable({ path, label, thing, columns, addLabel, fresh, sortable = true }: EntryTableProps) {
  const { say } = useSaid(fieldWords);
  const list = useEntries(path, label);
  const place = fieldText(path);
  const { entries, around, add, move } = list;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, at: number): void => {
    if (event.altKey && sortable && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      move(at, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Enter' && at === entries.length - 1 && isOneLine(event.target)) {
      event.preventDefault();
      add(fresh(entries));
    }
  };
  return (
    <div ref={around} data-field={place} className="editor-entries">
      {entries.length === 0 ? null : (
        <WideTable label={label}>
          <thead>
            <tr>
              {columns.map(({ head, className }) => (
                <th key={head} scope="col" className={className}>
                  {head}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, at) => {
              const name = say.rowOf(thing, at + 1);
              return (
                <tr key={at} data-entry={at} data-field={`${place}[${at}]`} onKeyDown={(event) => onKeyDown(event, at)}>
                  {columns.map(({ head, className, cell }) => (
                    <td key={head} className={className}>
                      {cell([...path, at], name, entry)}
                    </td>
                  ))}
                  <td>
                    <EntryButtons of={list} at={at} name={name} sortable={sortable} />
                    <ProblemsAt place={`${place}[${at}]`} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </WideTable>
      )}
      <ProblemsAt place={place} />
      <button type="button" className="plain" data-add onClick={() => add(fresh(entries))}>
        + {addLabel}
      </button>
    </div>
  );
}

function ProblemsAt({ place }: { readonly place: string }) {
  return <Problems id={`problems-${place}`} of={useFieldProblems(place, { exactly: true })} />;
}

const isOneLine = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement || (target instanceof HTMLTextAreaElement && target.classList.contains('editor-line'));
