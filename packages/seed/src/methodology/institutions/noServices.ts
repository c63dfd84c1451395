import { reason } from '../build.js';

/** Most ministries provide no services of their own. */
export const noServices = reason('no-services', 'Pakalpojumus nesniedz', 'No services are provided');
