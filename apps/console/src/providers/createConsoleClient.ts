import { createClient, type Client } from '@e-index/contracts';
import { problemSentence, type Locale } from '@e-index/messages';

/**
 * The contract's client, speaking the language the console is shown in at the moment of the call. A server that cannot be
 * reached is a problem like any other, with a sentence.
 */
export const createConsoleClient = (locale: () => string): Client => {
  const language = (): Locale => (locale() === 'en' ? 'en' : 'lv');
  return createClient({
    headers: () => ({ 'accept-language': language() }),
    fetch: async (input, init) => {
      try {
        return await fetch(input, init);
      } catch {
        const problem = { type: '/problems/unavailable', status: 503, ...problemSentence('unavailable', {}, language()) };
        return Response.json(problem, { status: 503 });
      }
    },
  });
};
