import { lazy } from 'react';

export default {
  list: lazy(() => import('./OrganisationList.js').then(({ OrganisationList }) => ({ default: OrganisationList }))),
  show: lazy(() => import('./OrganisationShow.js').then(({ OrganisationShow }) => ({ default: OrganisationShow }))),
};
