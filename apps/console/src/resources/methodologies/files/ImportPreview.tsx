import { documentOf, readMethodologyValue, type Methodology } from '@e-index/core';
import { Button } from '@mui/material';
import { useId, useMemo, useState } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { differenceBetween } from '../difference/differenceBetween.js';
import { DifferenceView } from '../difference/DifferenceView.js';
import { useDraftStore } from '../draft/DraftContext.js';
import { useDraftState } from '../draft/useDraftState.js';
import { codeOf } from '../draft/codeOf.js';
import { titleOf } from '../draft/titleOf.js';
import { filesWords } from './filesWords.js';
import { nameOf, planImport } from './planImport.js';

export interface ImportPreviewProps {
  /** Of the file. */
  readonly name: string;
  readonly methodology: Methodology;
  readonly onTaken: () => void;
  readonly onForget: () => void;
}

/** What taking over a file would change, in words; nothing changes before it is confirmed. */
export function ImportPreview({ name, methodology, onTaken, onForget }: ImportPreviewProps) {
  const { say, locale } = useSaid(filesWords);
  const store = useDraftStore();
  const id = useId();
  const draft = useDraftState((state) => state.draft);
  const [takesName, setTakesName] = useState(false);
  const [isSure, setIsSure] = useState(false);
  const own = nameOf(draft);
  const isOther = own.id !== undefined && own.id !== methodology.id;
  const plan = useMemo(() => planImport(draft, methodology, !takesName), [draft, methodology, takesName]);
  const difference = useMemo(() => {
    const before = readMethodologyValue(documentOf(draft));
    return before.ok ? differenceBetween(before.value, takesName ? methodology : { ...methodology, ...nameOf(draft) }, locale) : null;
  }, [draft, methodology, takesName, locale]);
  const hasOtherName = isOther || own.version !== methodology.version;
  return (
    <section aria-labelledby={`${id}-title`} className="files__preview">
      <h4 id={`${id}-title`}>{say.wouldChange}</h4>
      {isOther ? (
        <div className="notice notice--warning">
          <p>{say.otherMethodology(methodology.id, own.id)}</p>
          <label className="files__check">
            <input type="checkbox" checked={isSure} onChange={(event) => setIsSure(event.target.checked)} />
            {say.takeAnyway}
          </label>
        </div>
      ) : null}
      {hasOtherName ? (
        <p>
          <label className="files__check">
            <input type="checkbox" checked={takesName} onChange={(event) => setTakesName(event.target.checked)} />
            {say.takeName(methodology.id, methodology.version)}
          </label>{' '}
          <span className="quiet">{say.keepName(own.id ?? '', own.version ?? '')}</span>
        </p>
      ) : null}
      {plan.operations.length === 0 ? <p>{say.nothing}</p> : null}
      {plan.retired.length === 0 ? null : (
        <>
          <h5>{say.retiredTitle}</h5>
          <p>{say.retiredText}</p>
          <ul>
            {plan.retired.map(({ node, questions }) => (
              <li key={node.id}>
                {codeOf(node)} {titleOf(node, locale)} {node.kind === 'question' ? null : say.withQuestions(questions)}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="row">
        <Button
          variant="contained"
          disabled={plan.operations.length === 0 || (isOther && !isSure)}
          onClick={() => {
            store.edit(plan.operations, say.name(name));
            onTaken();
          }}
        >
          {say.takeOver}
        </Button>
        <Button onClick={onForget}>{say.forget}</Button>
      </div>
      {plan.operations.length === 0 ? null : difference === null ? (
        <p>{say.draftFaulty(plan.changed)}</p>
      ) : (
        <DifferenceView difference={difference} name={say.compared(name)} Heading="h5" />
      )}
    </section>
  );
}
