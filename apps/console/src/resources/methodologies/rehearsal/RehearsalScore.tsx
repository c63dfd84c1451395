import type { Answer } from '@e-index/contracts';
import { answerSchema, readMethodologyValue, resultsSchema } from '@e-index/core';
import { formatPercent } from '@e-index/messages';
import { LevelBadge } from '@e-index/ui';
import { useId } from 'react';
import { formatScore } from '../../../format/formatScore.js';
import { useSaid } from '../../../i18n/useSaid.js';
import { useWords } from '../../../i18n/useWords.js';
import { Facts } from '../../../layout/Facts.js';
import { Reading } from '../../../layout/Reading.js';
import { useRead } from '../../../providers/useRead.js';
import { ResultTree } from '../../../results/ResultTree.js';
import { rehearsalWords } from './rehearsalWords.js';

/** What the answers of a rehearsal score so far, down to the points of each question; asked again every so many milliseconds. */
export function RehearsalScore({ id, every }: { readonly id: string; readonly every: number }) {
  const { say, locale } = useSaid(rehearsalWords);
  const { say: words } = useWords();
  const heading = useId();
  const score = useRead(
    ['rehearsal-result', id],
    async (api) => {
      const [{ result, document }, answers] = await Promise.all([api.rehearsalResult(id), api.answers(id)]);
      const read = readMethodologyValue(document);
      if (!read.ok) throw new Error('a rehearsed methodology has no faults');
      return {
        methodology: read.value,
        result: resultsSchema.shape.organisations.element.parse(result),
        answers: answers.items.flatMap(given),
      };
    },
    { every: () => every },
  );
  return (
    <section aria-labelledby={heading} className="rehearsal__score">
      <h3 id={heading}>{say.score}</h3>
      <p className="quiet">{say.scoreLead}</p>
      <Reading of={score}>
        {({ methodology, result, answers }) => (
          <>
            <Facts
              of={[
                [say.index, <strong key="score">{formatScore(result.score, locale)}</strong>],
                [
                  say.level,
                  result.scored ? (
                    <LevelBadge key="level" level={result.level} levels={methodology.levels} locale={locale} />
                  ) : (
                    words.notScored[result.reason]
                  ),
                ],
                [say.answeredShare, formatPercent(result.answeredShare, locale)],
              ]}
            />
            <ResultTree methodology={methodology} result={result} answers={answers} />
          </>
        )}
      </Reading>
    </section>
  );
}

/** A stored answer as the responses document has it; none for one that was cleared. */
const given = ({ question, source, value, notApplicable, notTested }: Answer) => {
  const said = notApplicable !== null ? { notApplicable } : notTested !== null ? { notTested } : { value };
  return value === null && notApplicable === null && notTested === null ? [] : [answerSchema.parse({ question, source, ...said })];
};
