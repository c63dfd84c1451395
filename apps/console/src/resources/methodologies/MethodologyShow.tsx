import { effectiveShares } from '@e-index/core';
import { text } from '@e-index/messages';
import { Button } from '@mui/material';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { useWords } from '../../i18n/useWords.js';
import { Facts } from '../../layout/Facts.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { Reading } from '../../layout/Reading.js';
import { useRead } from '../../providers/useRead.js';
import { VersionFiles } from './files/VersionFiles.js';
import { findQuestions } from './findQuestions.js';
import { kindsOf } from './kindsOf.js';
import { MethodologyRules } from './MethodologyRules.js';
import { MethodologyTree } from './MethodologyTree.js';
import { useMethodology, type OpenedMethodology } from './useMethodology.js';
import { VersionActions } from './versions/VersionActions.js';
import './versions/versions.css';

/** A version of a methodology to read: what is asked, of whom, how it is scored, and what each part weighs in the end. */
export function MethodologyShow() {
  const { id = '' } = useParams();
  return <Reading of={useMethodology(id)}>{(opened) => <Opened opened={opened} />}</Reading>;
}

function Opened({ opened }: { readonly opened: OpenedMethodology }) {
  const { say, locale } = useWords();
  const { row, methodology, questions } = opened;
  const { data: versions } = useRead(['versions'], (api) => api.methodologies({ perPage: 1000 }));
  const taken = (versions?.items ?? []).flatMap((other) => (other.methodology === row.methodology ? [other.version] : []));
  const id = useId();
  // Counted up so that asking again opens or closes what was changed by hand since.
  const [spread, setSpread] = useState({ open: false, turn: 0 });
  const [kind, setKind] = useState('');
  const [words, setWords] = useState('');
  const sought = useDeferredValue(words);
  const kinds = useMemo(() => kindsOf(methodology), [methodology]);
  const shares = useMemo(() => effectiveShares(methodology, kind === '' ? undefined : kind), [methodology, kind]);
  const found = useMemo(() => findQuestions(methodology, sought), [methodology, sought]);
  return (
    <>
      <PageHeader title={text(row.title, locale)} crumbs={[{ to: '/methodologies', name: say.methodologies }]}>
        <VersionActions row={row} taken={taken} />
        <VersionFiles versionId={row.id} />
      </PageHeader>
      <Facts
        of={[
          [say.version, `${row.methodology} ${row.version}`],
          [say.status, say.statuses[row.status]],
          [say.questionsCount, row.questions],
          [
            'SHA-256',
            <span key="hash" className="hash">
              {row.sha256}
            </span>,
          ],
        ]}
      />
      <MethodologyRules methodology={methodology} />
      <section aria-labelledby={`${id}-tree`}>
        <h2 id={`${id}-tree`}>{`${say.sectionsCount}, ${say.questionsCount.toLocaleLowerCase(locale)}`}</h2>
        <div className="filters">
          <span className="inline-field">
            <label htmlFor={`${id}-words`}>{say.findQuestion}</label>
            <input id={`${id}-words`} type="search" value={words} onChange={(event) => setWords(event.target.value)} />
          </span>
          {kinds.length === 0 ? null : (
            <span className="inline-field">
              <label htmlFor={`${id}-kind`}>{say.forKind}</label>
              <select id={`${id}-kind`} value={kind} onChange={(event) => setKind(event.target.value)}>
                <option value="">{say.everyKind}</option>
                {kinds.map((name) => (
                  <option key={name} value={name}>
                    {say.kinds(name)}
                  </option>
                ))}
              </select>
            </span>
          )}
          <Button onClick={() => setSpread({ open: true, turn: spread.turn + 1 })}>{say.expandAll}</Button>
          <Button onClick={() => setSpread({ open: false, turn: spread.turn + 1 })}>{say.collapseAll}</Button>
        </div>
        <p aria-live="polite" className="quiet">
          {found === null ? '' : say.found(found.size)}
        </p>
        <div className="tree">
          <MethodologyTree
            key={spread.turn}
            open={spread.open}
            methodology={methodology}
            questions={questions}
            shares={shares}
            kind={kind}
            found={found}
          />
        </div>
      </section>
    </>
  );
}
