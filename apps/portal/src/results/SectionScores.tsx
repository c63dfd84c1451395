import type { OrganisationResult } from '@e-index/core';
import { text, type Locale } from '@e-index/messages';
import { LevelBadge, ScoreBar } from '@e-index/ui';
import type { Bundle } from '../bundle/readBundle.js';
import { words } from '../locales/words.js';
import { formatPoints, formatScore } from './formatScore.js';

export interface SectionScoresProps {
  readonly bundle: Bundle;
  readonly result: OrganisationResult;
  readonly locale: Locale;
}

/** Score and level of each section beside the mean of all, and under it its topics. */
export function SectionScores({ bundle, result, locale }: SectionScoresProps) {
  const say = words(locale);
  const { methodology, results } = bundle;
  const means = new Map(results.groups[0]?.sections.map(({ code, mean }) => [code, mean]));
  return (
    <section aria-labelledby="sections">
      <h2 id="sections">{say.sections}</h2>
      <div className="wide" tabIndex={0} role="region" aria-labelledby="sections">
        <table>
          <thead>
            <tr>
              <th scope="col">{say.section}</th>
              <th scope="col" className="score-column">
                {say.ownScore}
              </th>
              <th scope="col">{say.level}</th>
              <th scope="col" className="ei-number">
                {say.overallMean}
              </th>
              <th scope="col" className="ei-number">
                {say.points}
              </th>
            </tr>
          </thead>
          {methodology.sections.map((section) => {
            const own = result.sections.find(({ code }) => code === section.code);
            if (own === undefined) return null;
            return (
              <tbody key={section.code}>
                <tr className="section-row">
                  <th scope="row">
                    {text(section.title, locale)}
                    {section.scored === false ? <span className="quiet">{` (${say.notInIndex})`}</span> : null}
                  </th>
                  <td>
                    <ScoreBar score={own.score} label={formatScore(own.score, locale)} name={text(section.title, locale)} />
                  </td>
                  <td>
                    {section.scored === false ? null : <LevelBadge level={own.level} levels={methodology.levels} locale={locale} short />}
                  </td>
                  <td className="ei-number">{formatScore(means.get(section.code) ?? null, locale)}</td>
                  <td className="ei-number">{`${formatPoints(own.earned, locale)} / ${formatPoints(own.obtainable, locale)}`}</td>
                </tr>
                {section.topics.map((topic) => {
                  const score = own.topics.find(({ code }) => code === topic.code);
                  return score === undefined || score.score === null ? null : (
                    <tr key={topic.code} className="topic-row">
                      <th scope="row">{text(topic.title, locale)}</th>
                      <td>
                        <ScoreBar score={score.score} label={formatScore(score.score, locale)} name={text(topic.title, locale)} />
                      </td>
                      <td />
                      <td />
                      <td className="ei-number">{`${formatPoints(score.earned, locale)} / ${formatPoints(score.obtainable, locale)}`}</td>
                    </tr>
                  );
                })}
              </tbody>
            );
          })}
        </table>
      </div>
    </section>
  );
}
