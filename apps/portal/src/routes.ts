import { homePage } from './home/homePage.js';
import { bodyPage } from './results/bodyPage.js';
import { populationPage } from './results/populationPage.js';
import type { Page } from './shell/page.js';

/** Every address below /lv and /en, and the page that answers it. The first that matches wins. */
export const routes: readonly { readonly path: string; readonly page: Page }[] = [
  { path: '/', page: homePage },
  { path: '/results/:population', page: populationPage },
  { path: '/results/:population/:organisation', page: bodyPage },
];
