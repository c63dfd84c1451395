import { hydrateRoot } from 'react-dom/client';
import { SignIn, type SignInProps } from '../account/SignIn.js';

export const hydrate = (element: Element, props: unknown): Promise<void> => {
  hydrateRoot(element, <SignIn {...(props as SignInProps)} />);
  return Promise.resolve();
};
