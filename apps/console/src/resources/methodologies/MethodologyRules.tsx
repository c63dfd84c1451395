import { policiesOf, type Methodology } from '@e-index/core';
import { formatPercent, text } from '@e-index/messages';
import { LevelBadge } from '@e-index/ui';
import { formatPlain } from '../../format/formatScore.js';
import { useWords } from '../../i18n/useWords.js';
import { WideTable } from '../../layout/WideTable.js';

/** The levels with their thresholds, and the rules for what is missing. */
export function MethodologyRules({ methodology }: { readonly methodology: Methodology }) {
  const { say, locale } = useWords();
  const policies = policiesOf(methodology);
  return (
    <div className="columns">
      <section aria-labelledby="levels">
        <h2 id="levels">{say.levels}</h2>
        <WideTable label={say.levels}>
          <thead>
            <tr>
              <th scope="col">{say.level}</th>
              <th scope="col" className="ei-number">
                {say.levelFrom}
              </th>
            </tr>
          </thead>
          <tbody>
            {methodology.levels.map((level) => (
              <tr key={level.level}>
                <th scope="row">
                  <LevelBadge level={level.level} levels={methodology.levels} locale={locale} />
                  {level.text === undefined ? null : <p className="quiet">{text(level.text, locale)}</p>}
                </th>
                <td className="ei-number">{formatPlain(level.from, locale)}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      </section>
      <section aria-labelledby="policies">
        <h2 id="policies">{say.policies}</h2>
        <ul>
          <li>{say.unansweredPolicy[policies.unanswered]}</li>
          <li>{say.notApplicablePolicy[policies.notApplicable]}</li>
          <li>{policies.minimumAnswered === 0 ? say.noMinimum : say.minimumAnswered(formatPercent(policies.minimumAnswered, locale))}</li>
          <li>{say.precedence(policies.sources.map(say.sources).join(', '))}</li>
        </ul>
      </section>
    </div>
  );
}
