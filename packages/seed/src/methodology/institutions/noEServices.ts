import { reason } from '../build.js';

/** Services, but none that can be applied for electronically. */
export const noEServices = reason('no-e-services', 'E-pakalpojumu nav', 'There are no e-services');
