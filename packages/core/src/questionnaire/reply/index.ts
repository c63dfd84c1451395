export * from './isValidValue.js';
export * from './readReply.js';
export * from './replyOutcome.js';
