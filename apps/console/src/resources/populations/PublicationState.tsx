import type { Population } from '@e-index/contracts';
import { useWords } from '../../i18n/useWords.js';

/** Whether and as which release a population is published, with the way to its public page. */
export function PublicationState({ population }: { readonly population: Pick<Population, 'id' | 'latestBundle'> }) {
  const { say, locale } = useWords();
  if (population.latestBundle === null) return <>{say.notPublished}</>;
  return <a href={`/${locale}/results/${encodeURIComponent(population.id)}`}>{say.publishedAs(population.latestBundle)}</a>;
}
