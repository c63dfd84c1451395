import type { Methodology } from '@e-index/core';
import { t } from './build.js';
import { levels } from './levels.js';
import { policies } from './policies.js';
import { CP } from './sections/CP.js';
import { CS } from './sections/CS.js';
import { GI } from './sections/GI.js';
import { IP } from './sections/IP.js';
import { OD } from './sections/OD.js';
import { SM } from './sections/SM.js';
import { SV } from './sections/SV.js';

/**
 * The index of municipalities as asked in 2021: 7 sections, 31 topics, 90 questions, those about a single service once for
 * each of the ten unified services.
 *
 * Sections, topics and the subjects of the questions are from the published questionnaire. Points are proposals, as no public
 * source has them. The weights of the sections (communication 20, client service 15, open data 5, services 40, internal processes
 * 20) are a reconstruction: they reproduce the one body whose five section scores and total are all known, and both means of 2021
 * within a point.
 */
export const municipalities2021: Methodology = {
  format: 'e-index/methodology@1',
  id: 'lv-municipalities',
  version: '2021.1',
  title: t('Pašvaldību e-indekss 2021', 'E-index of municipalities 2021'),
  levels,
  policies,
  aggregation: 'arithmetic',
  sections: [OD, CS, SV, IP, CP, GI, SM],
};
