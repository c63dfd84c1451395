import { Methodology } from '@e-index/core';
import { institutions2021 } from '../methodology/institutions2021.js';
import { municipalities2021 } from '../methodology/municipalities2021.js';
import { PopulationFamily } from './seedRound.js';

/** The methodology document under which each family of bodies answers, in the closed and in the open round. */
export const familyMethodologies: Readonly<Record<PopulationFamily, Methodology>> = {
  state: institutions2021,
  municipalities: municipalities2021,
};
