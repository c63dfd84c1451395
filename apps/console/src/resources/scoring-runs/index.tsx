import { lazy } from 'react';
import { Route } from 'react-router';

const ResultShow = lazy(() => import('./ResultShow.js').then(({ ResultShow }) => ({ default: ResultShow })));

export default {
  list: lazy(() => import('./ScoringRunList.js').then(({ ScoringRunList }) => ({ default: ScoringRunList }))),
  show: lazy(() => import('./ScoringRunShow.js').then(({ ScoringRunShow }) => ({ default: ScoringRunShow }))),
  children: <Route path=":run/results/:organisation" element={<ResultShow />} />,
};
