import { formatDate, formatNumber, text } from '@e-index/messages';
import { DemonstrationMark } from '@e-index/ui';
import { words } from '../locales/words.js';
import { formatScore } from '../results/formatScore.js';
import { newestPublications } from '../results/newestPublications.js';
import type { Page } from '../shell/page.js';

/** What the index is, and every published round with its base. */
export const homePage: Page = async (context) => {
  const { locale } = context;
  const say = words(locale);
  const publications = newestPublications((await context.client.publications()).items);
  const bundles = await Promise.all(publications.map((publication) => context.bundles(publication)));
  return {
    title: say.siteName,
    body: (
      <>
        <h1>{say.siteName}</h1>
        <p className="lead">{say.tagline}.</p>
        <p className="prose">{say.intro}</p>
        <h2 id="results">{say.publishedResults}</h2>
        {bundles.length === 0 ? <p>{say.nothingPublished}</p> : null}
        {publications.some(({ demonstration }) => demonstration) ? <DemonstrationMark locale={locale} /> : null}
        <ul className="cards">
          {bundles.map(({ publication, results, methodology }) => {
            const all = results.groups.find(({ by }) => by === 'all');
            return (
              <li key={publication.population} className="card">
                <h3>
                  <a href={`/${locale}/results/${publication.population}`}>{text(publication.title, locale)}</a>
                </h3>
                <p>
                  {[
                    say.referenceYear(publication.referenceYear),
                    say.surveyed(formatNumber(all?.surveyed ?? 0, locale)),
                    say.scored(formatNumber(all?.scored ?? 0, locale)),
                    say.published(formatDate(publication.publishedAt, locale)),
                  ].join(' · ')}
                </p>
                {all === undefined || all.mean === null ? null : (
                  <p>
                    {say.meanScore}: <strong>{formatScore(all.mean, locale)}</strong>
                  </p>
                )}
                <p className="quiet">{text(methodology.title, locale)}</p>
              </li>
            );
          })}
        </ul>
      </>
    ),
  };
};
