export * from './rankCorrelation.js';
