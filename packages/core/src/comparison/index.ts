export * from './difference/index.js';
