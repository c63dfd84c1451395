export * from './methodology/documentTypes.js';
