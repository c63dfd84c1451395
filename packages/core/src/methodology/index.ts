export * from './answerDefinition.js';
export * from './code.js';
export * from './condition.js';
export * from './languageTag.js';
export * from './methodology.js';
export * from './numbers.js';
export * from './responses.js';
export * from './text.js';
