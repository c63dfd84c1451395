import type { Locale } from '@e-index/messages';
import { hydrateRoot } from 'react-dom/client';
import { SignOut } from '../account/SignOut.js';

export const hydrate = (element: Element, props: unknown): Promise<void> => {
  hydrateRoot(element, <SignOut {...(props as { locale: Locale })} />);
  return Promise.resolve();
};
