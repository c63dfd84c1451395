export { lint } from './lint.js';
export * from './lintFinding.js';
export * from './lintRules.js';
