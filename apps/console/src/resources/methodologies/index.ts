import { lazy } from 'react';

export default {
  list: lazy(() => import('./MethodologyList.js').then(({ MethodologyList }) => ({ default: MethodologyList }))),
  show: lazy(() => import('./MethodologyShow.js').then(({ MethodologyShow }) => ({ default: MethodologyShow }))),
};
