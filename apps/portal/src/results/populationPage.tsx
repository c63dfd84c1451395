import { formatDate, formatNumber, text } from '@e-index/messages';
import { DemonstrationMark, LevelDistribution } from '@e-index/ui';
import { words } from '../locales/words.js';
import { failurePage } from '../shell/failurePage.js';
import type { Page } from '../shell/page.js';
import { BestInGroups } from './BestInGroups.js';
import { Downloads } from './Downloads.js';
import { findBundle } from './findBundle.js';
import { formatScore } from './formatScore.js';
import { GroupFilter } from './GroupFilter.js';
import { Ranking } from './Ranking.js';

/** A published round: its base, the distribution over levels, the best of each group, every body's rank and points, the files. */
export const populationPage: Page = async (context) => {
  const { locale } = context;
  const bundle = await findBundle(context);
  if (bundle === undefined) return failurePage(context, 'not-found');
  const say = words(locale);
  const { publication, results, methodology } = bundle;
  const chosen = context.url.searchParams.get('group') ?? 'all=all';
  const group = results.groups.find(({ by, value }) => `${by}=${value}` === chosen) ?? results.groups[0];
  if (group === undefined) return failurePage(context, 'not-found');
  const responded = results.organisations.filter((organisation) => organisation.scored || organisation.reason !== 'no-response').length;
  const title = text(publication.title, locale);
  return {
    title: `${title} · ${say.siteName}`,
    body: (
      <>
        <h1>{title}</h1>
        <p className="facts">
          {[
            say.referenceYear(publication.referenceYear),
            say.surveyed(formatNumber(results.organisations.length, locale)),
            say.responded(formatNumber(responded, locale)),
            say.scored(formatNumber(results.groups[0]?.scored ?? 0, locale)),
            say.published(formatDate(publication.publishedAt, locale)),
          ].join(' · ')}
        </p>
        {publication.demonstration ? <DemonstrationMark locale={locale} /> : null}
        {publication.reason === null ? null : <p role="note">{say.correction(publication.reason)}</p>}
        <GroupFilter groups={results.groups} chosen={`${group.by}=${group.value}`} locale={locale} />
        <section aria-labelledby="distribution">
          <h2 id="distribution">{say.levelDistribution}</h2>
          <p>
            {say.meanScore}: <strong>{formatScore(group.mean, locale)}</strong>
          </p>
          <LevelDistribution
            locale={locale}
            surveyed={group.surveyed}
            caption={say.levelDistribution}
            levels={methodology.levels.map(({ level, name }) => ({
              level,
              name,
              count: group.levels.find((counted) => counted.level === level)?.count ?? 0,
            }))}
          />
          <p className="quiet">
            {say.levelIsIndicative} {say.sharesNote}
          </p>
        </section>
        <BestInGroups bundle={bundle} locale={locale} />
        <Ranking bundle={bundle} group={group} locale={locale} />
        <Downloads publication={publication} locale={locale} />
      </>
    ),
  };
};
