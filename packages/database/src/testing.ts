export { setup, setup as default } from './testing/setup.js';
export { testDatabase, type TestDatabase } from './testing/testDatabase.js';
