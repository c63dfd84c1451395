import { lazy } from 'react';

export default {
  list: lazy(() => import('./MailList.js').then(({ MailList }) => ({ default: MailList }))),
  show: lazy(() => import('./MailShow.js').then(({ MailShow }) => ({ default: MailShow }))),
};
