export * from './comparison/index.js';
export * from './drafting/index.js';
export * from './interchange/index.js';
export * from './linting/index.js';
export * from './methodology/index.js';
export * from './publication/index.js';
export * from './questionnaire/index.js';
export * from './scoring/index.js';
