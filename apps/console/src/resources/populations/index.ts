import { lazy } from 'react';

export default {
  list: lazy(() => import('./PopulationList.js').then(({ PopulationList }) => ({ default: PopulationList }))),
  show: lazy(() => import('./PopulationShow.js').then(({ PopulationShow }) => ({ default: PopulationShow }))),
};
