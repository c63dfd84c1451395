export * from './fault.js';
export * from './jsonValue.js';
export { namesInOrder } from './namesInOrder.js';
export { formatPath, type Path } from './path.js';
export { readJson } from './readJson.js';
export * from './readonlyDeep.js';
export { writeCanonical } from './writeCanonical.js';
