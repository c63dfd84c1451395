import './styles/portal.css';
import './styles/workspace.css';
import '@e-index/ui/tokens.css';
import '@e-index/ui/ui.css';

/** The islands, each loaded only on the page that has it. An island hydrates what the server drew, from the very same props. */
const islands: Readonly<Record<string, () => Promise<{ readonly hydrate: (element: Element, props: unknown) => Promise<void> }>>> = {
  answer: () => import('./islands/answer.js'),
  form: () => import('./islands/form.js'),
  submit: () => import('./islands/submit.js'),
  'sign-in': () => import('./islands/signIn.js'),
  'sign-out': () => import('./islands/signOut.js'),
};

const element = document.getElementById('island');
const data = document.getElementById('island-data')?.textContent;
if (element !== null && data !== undefined && data !== null) {
  const { name, props } = JSON.parse(data) as { name: string; props: unknown };
  void islands[name]?.().then(({ hydrate }) => hydrate(element, props));
}
