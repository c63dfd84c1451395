import type { Question } from '@e-index/core';
import { text } from '@e-index/messages';
import { Button } from '@mui/material';
import { useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useSaid } from '../../../i18n/useSaid.js';
import { useDraftStore } from '../draft/DraftContext.js';
import { useDraftState, useNode } from '../draft/useDraftState.js';
import type { LineageRow } from './lineageRows.js';
import { lineageWords } from './lineageWords.js';
import { PredecessorPicker } from './PredecessorPicker.js';
import { readPrevious, RELATIONS, writePrevious, type Relation, type StatedLineage } from './previousField.js';

export interface LineageLineProps {
  /** Of the question's node. */
  readonly id: string;
  readonly row: LineageRow;
  readonly earlier: readonly Question[];
  readonly editable: boolean;
  readonly onEdit: () => void;
}

/** One question: what became of it, from which it comes, and whether scores may be compared; each changed where it stands. */
export function LineageLine({ id, row, earlier, editable, onEdit }: LineageLineProps) {
  const { say, locale } = useSaid(lineageWords);
  const store = useDraftStore();
  const versionId = useDraftState(({ meta }) => meta.row.id);
  const previous = useNode(id)?.fields['previous'];
  const fault = useId();
  const select = useRef<HTMLSelectElement>(null);
  // A relation that was chosen before the question it needs.
  const [wanted, setWanted] = useState<Relation | null>(null);
  // Whoever goes through the relations with the arrow keys finds on the way back what stood there.
  const most = useRef<readonly string[]>([]);
  const { question, lineage, proposed } = row;
  const { code } = question;
  const now = readPrevious(previous) ?? assumed(row);
  const relation = wanted ?? now.relation;
  const isKnownCode = earlier.some((other) => other.code === code);

  const write = (stated: StatedLineage): void => {
    setWanted(null);
    onEdit();
    store.set(id, { previous: writePrevious(stated) }, say.name(code));
  };
  const choose = (next: Relation): void => {
    if (now.from.length > most.current.length) most.current = now.from;
    if (next === 'new' ? isKnownCode : most.current.length === 0) return setWanted(next);
    write({ ...now, relation: next, from: next === 'new' ? [] : next === 'merged' ? most.current : most.current.slice(0, 1) });
  };
  const needs = wanted === null ? null : wanted === 'new' ? say.sameCode(code) : say.needsFrom;
  return (
    <tr>
      <th scope="row" className="lineage__question">
        <Link to={`/methodologies/${versionId}/workshop/content/${id}`} aria-label={say.open(code)}>
          {code}
        </Link>{' '}
        {text(question.text, locale)}
        {proposed === null || !editable ? null : (
          <div className="notice notice--warning lineage__proposal">
            {say.proposal(proposed)}
            {proposed.because === 'alike' ? (
              <span className="quiet"> {text(earlier.find((other) => other.code === proposed.from)?.text ?? {}, locale)}</span>
            ) : null}{' '}
            <Button
              size="small"
              aria-label={say.acceptOf(code)}
              onClick={() => {
                write({ relation: proposed.relation, from: [proposed.from], comparable: proposed.comparable });
                select.current?.focus();
              }}
            >
              {say.accept}
            </Button>
          </div>
        )}
      </th>
      <td>
        {editable ? (
          <select
            ref={select}
            aria-label={say.relationOf(code)}
            aria-describedby={fault}
            aria-invalid={needs !== null}
            value={relation}
            onChange={(event) => choose(RELATIONS.find((name) => name === event.target.value) ?? 'same')}
          >
            {RELATIONS.map((name) => (
              <option key={name} value={name}>
                {say.relations[name]}
              </option>
            ))}
          </select>
        ) : (
          say.relations[lineage.relation === 'retired' ? 'new' : lineage.relation]
        )}
        <span id={fault} className="ei-problem" aria-live="polite">
          {needs}
        </span>
        {wanted === 'new' ? <Link to={`/methodologies/${versionId}/workshop/content/${id}?field=code`}>{say.changeCode}</Link> : null}
      </td>
      <td>
        <PredecessorPicker
          code={code}
          from={now.from}
          many={relation === 'merged'}
          earlier={earlier}
          editable={editable && relation !== 'new'}
          onChange={(from) => {
            most.current = from;
            write({ ...now, from, relation: relation === 'new' ? 'same' : relation });
          }}
        />
      </td>
      <td>
        {now.from.length === 0 ? (
          <span className="quiet">–</span>
        ) : (
          <label className="lineage__check">
            <input
              type="checkbox"
              disabled={!editable}
              aria-label={say.comparableOf(code)}
              checked={now.comparable}
              onChange={(event) => write({ ...now, comparable: event.target.checked })}
            />
            {say.yes}
          </label>
        )}
      </td>
    </tr>
  );
}

/** What holds where nothing is stated: an equal code is the same question. */
function assumed({ lineage: { relation, before, comparable } }: LineageRow): StatedLineage {
  return { relation: relation === 'retired' ? 'new' : relation, from: before, comparable };
}
