import { formatNumber, text } from '@e-index/messages';
import { useSaid } from '../../../i18n/useSaid.js';
import { useWords } from '../../../i18n/useWords.js';
import { WideTable } from '../../../layout/WideTable.js';
import { bodyName } from './bodyName.js';
import type { NamedQuestion, WhatIfBase, WhatIfOutcome } from './WhatIfDesk.js';
import { whatIfWords } from './whatIfWords.js';

export interface NotComparedProps {
  readonly base: WhatIfBase;
  readonly outcome: WhatIfOutcome;
  readonly places: ReadonlyMap<string, number>;
}

/** What of the round the draft could not use, and who has no score: named, with the reason. */
export function NotCompared({ base, outcome, places }: NotComparedProps) {
  const { say, locale } = useSaid(whatIfWords);
  const { notScored } = useWords().say;
  const { kept, notAsked, dropped, left, notCompared } = outcome;
  const droppedAnswers = dropped.reduce((sum, { answers }) => sum + answers, 0);
  const question = ({ code, text: asked }: NamedQuestion) => (
    <>
      <span className="code">{code}</span> {text(asked, locale)}
    </>
  );
  const reason = (why: keyof typeof notScored | null) => (why === null ? say.isScored : notScored[why]);
  const isAll = notAsked.length + dropped.length + left.length + notCompared.length === 0;
  return (
    <>
      <p>
        {say.kept(kept, formatNumber(kept, locale))} {isAll ? say.allCompared : null}
      </p>
      {notAsked.length === 0 ? null : (
        <details>
          <summary>{say.notAsked(notAsked.length)}</summary>
          <ul>
            {notAsked.map((asked) => (
              <li key={asked.code}>{question(asked)}</li>
            ))}
          </ul>
        </details>
      )}
      {dropped.length === 0 ? null : (
        <details>
          <summary>{say.dropped(droppedAnswers)}</summary>
          <ul>
            {dropped.map(({ question: asked, answers }) => (
              <li key={asked.code}>
                {question(asked)}: {say.droppedFrom(answers)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {left.length === 0 ? null : (
        <details>
          <summary>{say.left(left.length)}</summary>
          <ul>
            {left.map((asked) => (
              <li key={asked.code}>{question(asked)}</li>
            ))}
          </ul>
        </details>
      )}
      {notCompared.length === 0 ? null : (
        <details>
          <summary>{say.withoutScore(notCompared.length)}</summary>
          <WideTable label={say.withoutScore(notCompared.length)}>
            <thead>
              <tr>
                <th scope="col">{say.body}</th>
                <th scope="col">{say.was}</th>
                <th scope="col">{say.wouldBe}</th>
              </tr>
            </thead>
            <tbody>
              {notCompared.map(({ body, before, after }) => {
                const of = base.bodies[places.get(body) ?? -1];
                return (
                  <tr key={body}>
                    <th scope="row">{of === undefined ? body : bodyName(of, locale)}</th>
                    <td>{reason(before)}</td>
                    <td>{reason(after)}</td>
                  </tr>
                );
              })}
            </tbody>
          </WideTable>
        </details>
      )}
    </>
  );
}
