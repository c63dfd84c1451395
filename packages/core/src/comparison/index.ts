export * from './difference/index.js';
export * from './whatIf/index.js';
