import type { Results } from '@e-index/core';
import { text, type Locale } from '@e-index/messages';
import { LevelBadge } from '@e-index/ui';
import type { Bundle } from '../bundle/readBundle.js';
import { words } from '../locales/words.js';
import { formatScore } from './formatScore.js';
import { byRank, membersOf } from './membersOf.js';

export interface RankingProps {
  readonly bundle: Bundle;
  readonly group: Results['groups'][number];
  readonly locale: Locale;
}

/** Every body of the group with rank, points, level and the points of each section; bodies without a score say why and have no rank. */
export function Ranking({ bundle, group, locale }: RankingProps) {
  const say = words(locale);
  const { methodology, publication, organisations } = bundle;
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const sections = methodology.sections.filter(({ scored }) => scored !== false);
  return (
    <section aria-labelledby="ranking">
      <h2 id="ranking">{say.ranking}</h2>
      <div className="wide" tabIndex={0} role="region" aria-labelledby="ranking">
        <table className="ranking">
          <thead>
            <tr>
              <th scope="col" className="ei-number">
                {say.rank}
              </th>
              <th scope="col">{say.body}</th>
              <th scope="col" className="ei-number">
                {say.score}
              </th>
              <th scope="col">{say.level}</th>
              {sections.map(({ code, title }) => (
                <th key={code} scope="col" className="ei-number">
                  <abbr title={text(title, locale)}>{code}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byRank(membersOf(bundle, group.by, group.value)).map((body) => (
              <tr key={body.id}>
                <td className="ei-number">{body.scored ? body.rank : '–'}</td>
                <th scope="row">
                  <a href={`/${locale}/results/${publication.population}/${body.id}`}>{text(names.get(body.id), locale)}</a>
                </th>
                <td className="ei-number">
                  {body.scored ? formatScore(body.score, locale) : <span className="quiet">{say.notScored[body.reason]}</span>}
                </td>
                <td>
                  <LevelBadge level={body.scored ? body.level : null} levels={methodology.levels} locale={locale} short />
                </td>
                {sections.map(({ code }) => (
                  <td key={code} className="ei-number">
                    {formatScore(body.sections.find((section) => section.code === code)?.score ?? null, locale)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">{sections.map(({ code, title }) => `${code} – ${text(title, locale)}`).join('; ')}.</p>
    </section>
  );
}
