import { lazy, type ComponentType } from 'react';
import type { workshopWords } from './workshopWords.js';

export interface Room {
  readonly name: keyof (typeof workshopWords)['lv']['roomNames'];
  /** Loaded when it is opened. */
  readonly Page: ComponentType;
}

/** The pages of the workshop, in the order of the work. A further one is a folder and a line here. */
export const rooms: readonly Room[] = [
  { name: 'content', Page: lazy(() => import('../tree/ContentPage.js').then((module) => ({ default: module.ContentPage }))) },
  { name: 'weights', Page: lazy(() => import('../weights/WeightsPage.js').then((module) => ({ default: module.WeightsPage }))) },
  { name: 'what-if', Page: lazy(() => import('../whatif/WhatIfPage.js').then((module) => ({ default: module.WhatIfPage }))) },
  { name: 'checks', Page: lazy(() => import('../checks/ChecksPage.js').then((module) => ({ default: module.ChecksPage }))) },
  {
    name: 'difference',
    Page: lazy(() => import('../difference/DifferencePage.js').then((module) => ({ default: module.DifferencePage }))),
  },
  { name: 'rehearsal', Page: lazy(() => import('../rehearsal/RehearsalPage.js').then((module) => ({ default: module.RehearsalPage }))) },
  { name: 'files', Page: lazy(() => import('../files/FilesPage.js').then((module) => ({ default: module.FilesPage }))) },
  {
    name: 'publication',
    Page: lazy(() => import('../publication/PublicationPage.js').then((module) => ({ default: module.PublicationPage }))),
  },
];
