import type { Methodology } from '@e-index/core';
import { t } from './build.js';
import { clientService } from './institutions/clientService.js';
import { communication } from './institutions/communication.js';
import { generalInformation } from './institutions/generalInformation.js';
import { internalProcesses } from './institutions/internalProcesses.js';
import { openData } from './institutions/openData.js';
import { services } from './institutions/services.js';
import { smartSociety } from './institutions/smartSociety.js';
import { levels } from './levels.js';
import { policies } from './policies.js';

/**
 * The index of state bodies (kinds ministry, institution, soe, independent) of 2021. Their questionnaire was never published; this one
 * is built from the questions shared with municipalities and the differences that reports name. Points are proposals, and the weights of
 * the sections are the same reconstruction as in `municipalities2021`, lowered for ministries where they hardly serve clients.
 * docs/methodology/institutions.md gives the source and the standing of each question.
 */
export const institutions2021: Methodology = {
  format: 'e-index/methodology@1',
  id: 'lv-institutions',
  version: '2021.1',
  title: t('Valsts iestāžu e-indekss 2021', 'E-index of state institutions 2021'),
  levels,
  policies,
  aggregation: 'arithmetic',
  sections: [openData, clientService, services, internalProcesses, communication, generalInformation, smartSociety],
};
