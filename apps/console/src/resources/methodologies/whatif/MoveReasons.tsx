import { formatPercent, text } from '@e-index/messages';
import { useEffect, useState } from 'react';
import { formatScore } from '../../../format/formatScore.js';
import { useSaid } from '../../../i18n/useSaid.js';
import { useWords } from '../../../i18n/useWords.js';
import { formatSigned } from './formatSigned.js';
import { useWhatIfRoom } from './useWhatIf.js';
import type { NamedContribution, WhatIfOutcome } from './WhatIfDesk.js';
import { whatIfWords } from './whatIfWords.js';

export interface MoveReasonsProps {
  readonly body: string;
  readonly name: string;
  /** Of the index score. */
  readonly change: number;
  /** What is shown: another one asks for the reasons anew. */
  readonly outcome: WhatIfOutcome;
}

const FIRST = 8;

/** The questions that move a body, in points of the index. */
export function MoveReasons({ body, name, change, outcome }: MoveReasonsProps) {
  const { say, locale } = useSaid(whatIfWords);
  const { loading } = useWords().say;
  const { parts, failed } = useReasons(body, outcome);
  const [all, setAll] = useState(false);
  if (failed) return <p role="alert">{say.reasonsFailed}</p>;
  if (parts === null) return <p className="quiet">{loading}</p>;
  const shown = all ? parts : parts.slice(0, FIRST);
  const both = (before: string | null, after: string | null) => `${before ?? '–'} → ${after ?? '–'}`;
  const scoreOf = (part: NamedContribution['before']) => (part === null ? null : formatScore(part.score, locale));
  const shareOf = (part: NamedContribution['before']) => (part === null ? null : formatPercent(part.share, locale, 1));
  return (
    <div className="reasons">
      <p className="quiet">{say.reasonsLead}</p>
      <table className="plain-table" aria-label={say.reasonsOf(name)}>
        <thead>
          <tr>
            <th scope="col">{say.question}</th>
            <th scope="col" className="ei-number">
              {say.points}
            </th>
            <th scope="col" className="ei-number">
              {say.questionScore}
            </th>
            <th scope="col" className="ei-number">
              {say.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((part) => (
            <tr key={part.question}>
              <th scope="row">
                <span className="code">{part.question}</span> {text(part.text, locale)}
              </th>
              <td className="ei-number">{formatSigned(part.points, locale, 2)}</td>
              <td className="ei-number">{both(scoreOf(part.before), scoreOf(part.after))}</td>
              <td className="ei-number">{both(shareOf(part.before), shareOf(part.after))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say.total}</th>
            <td className="ei-number">{formatSigned(change, locale, 2)}</td>
            <td />
            <td />
          </tr>
        </tfoot>
      </table>
      {parts.length <= FIRST ? null : (
        <button type="button" className="plain" onClick={() => setAll(!all)}>
          {all ? say.fewerQuestions : say.allQuestions(parts.length)}
        </button>
      )}
    </div>
  );
}

/** What was known stays in view while it is asked for anew. */
function useReasons(
  body: string,
  outcome: WhatIfOutcome,
): { readonly parts: readonly NamedContribution[] | null; readonly failed: boolean } {
  const { store } = useWhatIfRoom();
  const [reasons, setReasons] = useState<ReturnType<typeof useReasons>>({ parts: null, failed: false });
  useEffect(() => {
    let isCurrent = true;
    store.explain(body).then(
      (parts) => (isCurrent ? setReasons({ parts, failed: false }) : undefined),
      () => (isCurrent ? setReasons({ parts: null, failed: true }) : undefined),
    );
    return () => {
      isCurrent = false;
    };
  }, [store, body, outcome]);
  return reasons;
}
