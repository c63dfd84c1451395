import { adviceFor } from '@e-index/core';
import { formatNumber, text } from '@e-index/messages';
import { DemonstrationMark, LevelBadge } from '@e-index/ui';
import { words } from '../locales/words.js';
import { failurePage } from '../shell/failurePage.js';
import type { Page } from '../shell/page.js';
import { AdviceList } from './AdviceList.js';
import { AnswersTable } from './AnswersTable.js';
import { findBundle } from './findBundle.js';
import { formatScore } from './formatScore.js';
import { membersOf } from './membersOf.js';
import { SectionScores } from './SectionScores.js';

/** A body's page: where it stands and against whom, why, and what to do next; down to every answer behind the score. */
export const bodyPage: Page = async (context) => {
  const { locale } = context;
  const bundle = await findBundle(context);
  const result = bundle?.results.organisations.find(({ id }) => id === context.params['organisation']);
  if (bundle === undefined || result === undefined) return failurePage(context, 'not-found');
  const say = words(locale);
  const { publication, results, methodology, responses, organisations } = bundle;
  const about = organisations.find(({ id }) => id === result.id);
  const surveyed = responses.organisations.find(({ id }) => id === result.id);
  const name = text(about?.name, locale);
  const answers = responses.responses.find(({ organisation }) => organisation === result.id)?.answers ?? [];
  const groups = results.groups.filter(
    ({ by, value, surveyed: members }) =>
      by === 'all' || (members < results.organisations.length && membersOf(bundle, by, value).includes(result)),
  );
  return {
    title: `${name} · ${text(publication.title, locale)} · ${say.siteName}`,
    body: (
      <>
        <p>
          <a href={`/${locale}/results/${publication.population}`}>{`← ${say.backToRanking}`}</a>
        </p>
        <h1>{name}</h1>
        <p className="facts">{[text(publication.title, locale), say.referenceYear(publication.referenceYear)].join(' · ')}</p>
        {publication.demonstration ? <DemonstrationMark locale={locale} /> : null}
        <div className="standing">
          <p className="standing__score">
            <span className="standing__number">{formatScore(result.score, locale)}</span>
            <span className="quiet"> / 100</span>
          </p>
          <p>
            <LevelBadge level={result.level} levels={methodology.levels} locale={locale} />
          </p>
          <p>{result.scored ? say.rankOf(result.rank, results.groups[0]?.scored ?? 0) : say.notScored[result.reason]}</p>
        </div>
        <dl className="comparison">
          {groups.map(({ by, value, mean, scored }) => (
            <div key={`${by}=${value}`}>
              <dt>{by === 'all' ? say.overallMean : `${say.groupMean}: ${say.groupValue(by, value)}`}</dt>
              <dd>
                {formatScore(mean, locale)} <span className="quiet">{say.scored(formatNumber(scored, locale))}</span>
              </dd>
            </div>
          ))}
        </dl>
        <p className="quiet">{say.levelIsIndicative}</p>
        {result.sections.length === 0 ? null : (
          <>
            <SectionScores bundle={bundle} result={result} locale={locale} />
            <AdviceList advice={adviceFor(methodology, result, answers, surveyed?.kind)} methodology={methodology} locale={locale} />
            <AnswersTable methodology={methodology} result={result} answers={answers} locale={locale} />
          </>
        )}
        {about === undefined || about.predecessors.length === 0 ? null : (
          <section aria-labelledby="predecessors">
            <h2 id="predecessors">{say.predecessors}</h2>
            <ul>
              {about.predecessors.map((predecessor) => (
                <li key={predecessor.id}>{`${text(predecessor.name, locale)} (${say[predecessor.part]})`}</li>
              ))}
            </ul>
            <p className="quiet">{say.predecessorsNote}</p>
          </section>
        )}
      </>
    ),
  };
};
