import { signInPage, signOutPage } from './account/accountPages.js';
import { homePage } from './home/homePage.js';
import { bodyPage } from './results/bodyPage.js';
import { populationPage } from './results/populationPage.js';
import type { Page } from './shell/page.js';
import { answerPage, formPage, printPage, questionnairesPage, submitPage } from './workspace/workspacePages.js';

/** Every address below /lv and /en, and the page that answers it. The first that matches wins. */
export const routes: readonly { readonly path: string; readonly page: Page }[] = [
  { path: '/', page: homePage },
  { path: '/results/:population', page: populationPage },
  { path: '/results/:population/:organisation', page: bodyPage },
  { path: '/sign-in', page: signInPage },
  { path: '/sign-out', page: signOutPage },
  { path: '/questionnaires', page: questionnairesPage },
  { path: '/questionnaires/:assignment', page: answerPage },
  { path: '/questionnaires/:assignment/form', page: formPage },
  { path: '/questionnaires/:assignment/form/:topic', page: formPage },
  { path: '/questionnaires/:assignment/print', page: printPage },
  { path: '/questionnaires/:assignment/submit', page: submitPage },
];
