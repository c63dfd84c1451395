export * from './averageRanks.js';
export * from './kendall.js';
export * from './pearson.js';
export * from './spearman.js';
