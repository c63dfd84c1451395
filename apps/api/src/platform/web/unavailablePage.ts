import type { Locale } from '@e-index/contracts';
import { problemSentence } from '@e-index/messages';

/** A plain page for the time in which the portal's own pages are not there. */
export function unavailablePage(locale: Locale): string {
  const { title, detail } = problemSentence('unavailable', {}, locale);
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1><p>${detail}</p></main></body></html>\n`;
}
