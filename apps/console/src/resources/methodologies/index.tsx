import { lazy } from 'react';
import { Route } from 'react-router';

const MethodologyWorkshop = lazy(() =>
  import('./workshop/MethodologyWorkshop.js').then((module) => ({ default: module.MethodologyWorkshop })),
);
const ComparePage = lazy(() => import('./difference/ComparePage.js').then((module) => ({ default: module.ComparePage })));

export default {
  list: lazy(() => import('./MethodologyList.js').then(({ MethodologyList }) => ({ default: MethodologyList }))),
  show: lazy(() => import('./MethodologyShow.js').then(({ MethodologyShow }) => ({ default: MethodologyShow }))),
  children: (
    <>
      <Route path=":id/workshop/*" element={<MethodologyWorkshop />} />
      <Route path=":id/compare" element={<ComparePage />} />
    </>
  ),
};
