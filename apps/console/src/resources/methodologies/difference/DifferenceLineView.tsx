import type { DifferenceLine } from '@e-index/messages';
import { memo, type ReactNode } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { differenceWords } from './differenceWords.js';
import { textTurn } from './textTurn.js';
import { WordChange } from './WordChange.js';

export interface DifferenceLineViewProps {
  readonly line: DifferenceLine;
  readonly links: ReactNode;
}

/** One sentence of a difference, with what it is about to open, and of a wording what became of its words in every language. */
export const DifferenceLineView = memo(function DifferenceLineView({ line, links }: DifferenceLineViewProps) {
  const { say, locale } = useSaid(differenceWords);
  const turn = line.about === 'change' ? textTurn(line.change) : [];
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  return (
    <li>
      {line.sentence}
      {links === undefined ? null : <span className="difference__links"> {links}</span>}
      {turn.length === 0 ? null : (
        <details>
          <summary>{say.wordByWord}</summary>
          <dl className="difference__words">
            {turn.map(({ language, before, after }) => (
              <div key={language}>
                <dt>{languages.of(language) ?? language}</dt>
                <dd lang={language}>
                  <WordChange before={before} after={after} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
});
