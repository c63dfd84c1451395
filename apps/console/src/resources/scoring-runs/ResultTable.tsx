import type { Methodology } from '@e-index/core';
import type { ResultRow } from '@e-index/contracts';
import { text } from '@e-index/messages';
import { useId, useMemo, useState } from 'react';
import { ExportButton, ListContextProvider, Pagination, ResourceContextProvider, useList } from 'react-admin';
import { useWords } from '../../i18n/useWords.js';
import { exportResults } from './exportResults.js';
import { groupChoices, isInGroup, type GroupChoice } from './groupChoices.js';
import { GroupSelect } from './GroupSelect.js';
import { ResultRows } from './ResultRows.js';

export interface ResultTableProps {
  readonly run: string;
  readonly rows: readonly ResultRow[];
  readonly methodology: Methodology;
}

/** Every body's rank, score, level and section scores; by group, by name, sorted by any column. Each name opens what is behind it. */
export function ResultTable({ run, rows, methodology }: ResultTableProps) {
  const { say, locale } = useWords();
  const id = useId();
  const [group, setGroup] = useState<GroupChoice | null>(null);
  const [words, setWords] = useState('');
  const choices = useMemo(() => groupChoices(rows), [rows]);
  const shown = useMemo(() => {
    const sought = words.trim().toLocaleLowerCase(locale);
    return rows
      .filter((row) => isInGroup(row, group) && text(row.name, locale).toLocaleLowerCase(locale).includes(sought))
      .toSorted((a, b) => text(a.name, locale).localeCompare(text(b.name, locale), locale))
      .map((row, alphabet) => ({ ...row, alphabet, place: row.rank ?? Infinity, section: scoresBySection(row) }));
  }, [rows, group, words, locale]);
  const list = useList({ data: shown, perPage: 50, sort: { field: 'place', order: 'ASC' }, resource: 'results' });
  return (
    <section aria-labelledby="results">
      <h2 id="results">{say.results}</h2>
      <p>
        {say.bases(shown.length, shown.filter(({ scored }) => scored).length)} <span className="quiet">{say.levelIsIndicative}</span>
      </p>
      <ResourceContextProvider value="results">
        <ListContextProvider value={list}>
          <div className="filters">
            <GroupSelect choices={choices} chosen={group} onChoose={setGroup} />
            <span className="inline-field">
              <label htmlFor={id}>{say.findBody}</label>
              <input id={id} type="search" value={words} onChange={(event) => setWords(event.target.value)} />
            </span>
            <ExportButton onClick={() => exportResults(shown, methodology, locale)} />
          </div>
          <ResultRows run={run} methodology={methodology} />
          <Pagination />
        </ListContextProvider>
      </ResourceContextProvider>
    </section>
  );
}

// What the columns sort by: one key a section.
const scoresBySection = ({ sections }: ResultRow): Readonly<Record<string, number | null>> =>
  Object.fromEntries(sections.map(({ code, score }) => [code, score]));
