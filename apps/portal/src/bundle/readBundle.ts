import { readMethodologyValue, type Methodology, type Responses, type Results } from '@e-index/core';
import { BundleOrganisations, bundleFiles, type Publication } from '@e-index/contracts';

/** A published bundle as the pages use it. The documents were checked when they were published; only the envelope is parsed here. */
export interface Bundle {
  readonly publication: Publication;
  readonly methodology: Methodology;
  readonly results: Results;
  readonly responses: Responses;
  readonly organisations: BundleOrganisations['organisations'];
}

export type BundleReader = (publication: Publication) => Promise<Bundle>;

type Fetch = (path: string) => Promise<Response>;

const kept = 8;

/**
 * Reads a bundle's files through the public API and keeps the newest few in memory: a bundle never changes,
 * so population and number name its content for good.
 */
export const createBundleReader = () => {
  const cache = new Map<string, Promise<Bundle>>();
  return (fetch: Fetch): BundleReader =>
    async (publication) => {
      const key = `${publication.population}/${publication.number}`;
      const known = cache.get(key);
      if (known) return known;
      const loading = load(fetch, publication);
      cache.set(key, loading);
      loading.catch(() => cache.delete(key));
      for (const oldest of cache.keys()) if (cache.size > kept) cache.delete(oldest);
      return loading;
    };
};

const load = async (fetch: Fetch, publication: Publication): Promise<Bundle> => {
  const read = async <T>(name: string, parse: (value: unknown) => T): Promise<T> => {
    const response = await fetch(`/api/v1/publications/${publication.population}/${publication.number}/files/${name}`);
    if (!response.ok) throw new Error(`bundle file ${name} answered ${response.status}`);
    return parse(await response.json());
  };
  const [methodology, results, responses, organisations] = await Promise.all([
    read(bundleFiles.methodology, (value) => {
      const parsed = readMethodologyValue(value);
      if (!parsed.ok) throw new Error('the published methodology is faulty');
      return parsed.value;
    }),
    read(bundleFiles.results, (value) => value as Results),
    read(bundleFiles.responses, (value) => value as Responses),
    read(bundleFiles.organisations, (value) => BundleOrganisations.parse(value).organisations),
  ]);
  return { publication, methodology, results, responses, organisations };
};
