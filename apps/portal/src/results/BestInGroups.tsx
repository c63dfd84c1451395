import { text, type Locale } from '@e-index/messages';
import type { Bundle } from '../bundle/readBundle.js';
import { words } from '../locales/words.js';
import { formatScore } from './formatScore.js';
import { membersOf } from './membersOf.js';

/** The best three of each kind, or of each tier where there is one kind only: winners are named per group, never overall alone. */
export function BestInGroups({ bundle, locale }: { readonly bundle: Bundle; readonly locale: Locale }) {
  const say = words(locale);
  const kinds = bundle.results.groups.filter(({ by }) => by === 'kind');
  const groups = kinds.length > 1 ? kinds : bundle.results.groups.filter(({ by }) => by === 'tier');
  if (groups.length === 0) return null;
  const names = new Map(bundle.organisations.map(({ id, name }) => [id, name]));
  return (
    <section aria-labelledby="best">
      <h2 id="best">{say.bestInGroup}</h2>
      <div className="cards">
        {groups.map(({ by, value }) => (
          <div key={`${by}=${value}`} className="card">
            <h3>{say.groupValue(by, value)}</h3>
            <ol>
              {membersOf(bundle, by, value)
                .flatMap((body) => (body.scored ? [body] : []))
                .toSorted((a, b) => a.rank - b.rank)
                .slice(0, 3)
                .map((body) => (
                  <li key={body.id}>
                    <a href={`/${locale}/results/${bundle.publication.population}/${body.id}`}>{text(names.get(body.id), locale)}</a>{' '}
                    {formatScore(body.score, locale)}
                  </li>
                ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}
