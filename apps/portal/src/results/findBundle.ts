import type { Bundle } from '../bundle/readBundle.js';
import type { PageContext } from '../shell/page.js';
import { newestPublications } from './newestPublications.js';

/** The bundle the address names, or undefined where that population was never published. */
export const findBundle = async (context: PageContext): Promise<Bundle | undefined> => {
  const publications = newestPublications((await context.client.publications()).items);
  const publication = publications.find(({ population }) => population === context.params['population']);
  return publication === undefined ? undefined : context.bundles(publication);
};
