export * from './adviceFor.js';
export * from './markNotAssessed.js';
export * from './publicResponses.js';
export * from './reconcile.js';
export * from './csv.js';
export * from './resultsTable.js';
export * from './codebook.js';
