import type { Advice, Methodology } from '@e-index/core';
import { text, type Locale } from '@e-index/messages';
import { words } from '../locales/words.js';
import { formatScore } from './formatScore.js';

export interface AdviceListProps {
  readonly advice: readonly Advice[];
  readonly methodology: Methodology;
  readonly locale: Locale;
}

const shown = 10;

/** The ten pieces of advice that promise most for the work they take. */
export function AdviceList({ advice, methodology, locale }: AdviceListProps) {
  const say = words(locale);
  const titles = new Map(methodology.sections.map(({ code, title }) => [code, title]));
  return (
    <section aria-labelledby="next">
      <h2 id="next">{say.whatNext}</h2>
      {advice.length === 0 ? (
        <p>{say.noAdvice}</p>
      ) : (
        <>
          <p className="quiet">{say.whatNextText}</p>
          <ol className="advice">
            {advice.slice(0, shown).map((piece, at) => (
              <li key={`${piece.question}-${at}`}>
                <p>{text(piece.text, locale)}</p>
                <p className="quiet">
                  {[
                    text(titles.get(piece.section), locale),
                    piece.question,
                    ...(piece.gain > 0 ? [say.couldGain(formatScore(piece.gain, locale))] : []),
                  ].join(' · ')}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
