import { questionsOf, type DraftNode, type Methodology } from '@e-index/core';
import { text } from '@e-index/messages';
import { Button } from '@mui/material';
import { useId, useMemo, useState } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { WideTable } from '../../../layout/WideTable.js';
import { useDraftStore } from '../draft/DraftContext.js';
import { useDraftState } from '../draft/useDraftState.js';
import { codeOf } from '../draft/codeOf.js';
import { LineageLine } from './LineageLine.js';
import { lineageRows } from './lineageRows.js';
import { lineageWords } from './lineageWords.js';
import './lineage.css';

export interface LineagePanelProps {
  readonly before: Methodology;
  /** The draft's document, a moment behind the draft. */
  readonly after: Methodology;
}

/** What became of every question from a version to the draft, to be looked at and put right; and what nothing continues. */
export function LineagePanel({ before, after }: LineagePanelProps) {
  const { say, locale } = useSaid(lineageWords);
  const id = useId();
  const view = useMemo(() => lineageRows(before, after), [before, after]);
  const earlier = useMemo(() => questionsOf(before).map(({ question }) => question), [before]);
  const draft = useDraftState((state) => state.draft);
  const nodes = useMemo(() => liveQuestions(draft.nodes.values()), [draft]);
  const [showsAll, setShowsAll] = useState(false);
  // Who puts a question right still sees it: it does not slip away under the hand.
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const notable = view.rows.filter(({ isNotable }) => isNotable).length;
  const follows = after.follows?.id === before.id && after.follows.version === before.version;
  const shown = view.rows.flatMap((row) => {
    const node = nodes.get(row.question.code);
    return node === undefined || !(showsAll || row.isNotable || touched.has(node.id)) ? [] : [{ row, node }];
  });
  return (
    <section className="lineage" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say.title}</h2>
      <p>{say.lead}</p>
      {follows ? null : <NotFollowing before={before} />}
      <p aria-live="polite">{say.notable(notable)}</p>
      <label className="lineage__check">
        <input type="checkbox" checked={showsAll} onChange={(event) => setShowsAll(event.target.checked)} />
        {say.showAll}
      </label>
      {shown.length === 0 ? null : (
        <WideTable label={say.title} className="lineage__table">
          <thead>
            <tr>
              <th scope="col">{say.question}</th>
              <th scope="col">{say.relation}</th>
              <th scope="col">{say.from}</th>
              <th scope="col">{say.comparable}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, node }) => (
              <LineageLine
                key={node.id}
                id={node.id}
                row={row}
                earlier={earlier}
                editable={follows}
                onEdit={() => setTouched((now) => new Set([...now, node.id]))}
              />
            ))}
          </tbody>
        </WideTable>
      )}
      <h3>{say.retired}</h3>
      {view.retired.length === 0 ? (
        <p className="quiet">{say.retiredNone}</p>
      ) : (
        <ul className="plain-list">
          {view.retired.map((question) => (
            <li key={question.code}>
              <span className="code">{question.code}</span> {text(question.text, locale)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Lineage speaks of the version that the draft follows: of another one there is none to edit. */
function NotFollowing({ before }: { readonly before: Methodology }) {
  const { say } = useSaid(lineageWords);
  const store = useDraftStore();
  const root = useDraftState(({ draft }) => draft.root);
  const name = `${before.id} ${before.version}`;
  return (
    <div className="notice notice--warning">
      <p>{say.notFollowing(name)}</p>
      <Button variant="outlined" onClick={() => store.set(root, { follows: { id: before.id, version: before.version } }, say.nameFollows)}>
        {say.follow(name)}
      </Button>
    </div>
  );
}

/** The questions in the document by their codes, which are unique in one without faults. */
function liveQuestions(nodes: Iterable<DraftNode>): ReadonlyMap<string, DraftNode> {
  return new Map([...nodes].flatMap((node) => (node.kind === 'question' && !node.retired ? [[codeOf(node), node] as const] : [])));
}
