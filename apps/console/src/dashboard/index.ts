import { lazy } from 'react';

export const Dashboard = lazy(() => import('./TodayPage.js').then(({ TodayPage }) => ({ default: TodayPage })));
