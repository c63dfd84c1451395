import { DEFAULT_SOURCES, SOURCES } from '@e-index/core';
import { useSaid } from '../../../../i18n/useSaid.js';
import { useEditedNode } from '../EditedNode.js';
import { editorWords } from '../editorWords.js';
import { EntryButtons } from '../fields/EntryButtons.js';
import { Problems } from '../fields/Problems.js';
import { useEntries } from '../fields/useEntries.js';
import { useField } from '../fields/useField.js';
import { stringOf } from '../json/jsonIn.js';
import { methodologyWords } from './methodologyWords.js';

const PATH = ['policies', 'sources'];

/** Whose answer counts where several answered: sorted by buttons; a source can be left out. */
export function SourceOrder() {
  const { say } = useSaid(methodologyWords);
  const names = useSaid(editorWords).say.source;
  const node = useEditedNode();
  const { value, problems, id, place } = useField(PATH, say.order);
  const written = useEntries(PATH, say.order);
  // Where the document says nothing, the standard order is sorted, and written down by it.
  const shown: readonly unknown[] = value === undefined ? DEFAULT_SOURCES : written.entries;
  const put = (list: readonly string[]): void => node.put(PATH, isStandard(list) ? undefined : list, say.order);
  const current = shown.map((source) => (typeof source === 'string' ? source : JSON.stringify(source)));
  const list = {
    entries: current,
    remove: (at: number) => put(current.toSpliced(at, 1)),
    move: (at: number, by: number) => {
      const source = current[at];
      if (source !== undefined) put(current.toSpliced(at, 1).toSpliced(at + by, 0, source));
    },
  };
  return (
    <fieldset className="editor-group" data-field={place} aria-describedby={`${id}-problems`}>
      <legend>{say.order}</legend>
      <div ref={written.around}>
        <ol className="editor-sources">
          {current.map((source, at) => (
            <li key={source} data-entry={at}>
              <span>{nameOf(source, names)}</span>
              <EntryButtons of={list} at={at} name={nameOf(source, names)} />
            </li>
          ))}
        </ol>
        {SOURCES.filter((source) => !current.includes(source)).map((source) => (
          <button key={source} type="button" className="plain" data-add onClick={() => put([...current, source])}>
            + {say.sourceAdd(names[source])}
          </button>
        ))}
      </div>
      <Problems id={`${id}-problems`} of={problems} />
    </fieldset>
  );
}

const isStandard = (list: readonly string[]): boolean => list.join() === DEFAULT_SOURCES.join();

const nameOf = (source: string, names: Readonly<Record<(typeof SOURCES)[number], string>>): string => {
  const known = SOURCES.find((each) => each === stringOf(source));
  return known === undefined ? source : names[known];
};
