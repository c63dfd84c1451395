export * from './fault.js';
export * from './jsonValue.js';
export { namesInOrder } from './namesInOrder.js';
export { readJson } from './readJson.js';
export * from './readonlyDeep.js';
export { writeCanonical } from './writeCanonical.js';
