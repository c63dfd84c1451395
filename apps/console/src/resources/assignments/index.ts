import { lazy } from 'react';

export default {
  list: lazy(() => import('./AssignmentList.js').then(({ AssignmentList }) => ({ default: AssignmentList }))),
  show: lazy(() => import('./AssignmentShow.js').then(({ AssignmentShow }) => ({ default: AssignmentShow }))),
};
