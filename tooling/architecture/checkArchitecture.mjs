import { RULES } from './rules.mjs';

/**
 * @param {readonly import('./describeModule.mjs').Module[]} modules
 * @returns {readonly {path: string, message: string}[]} one for each broken promise, in the order of the rules
 */
export function checkArchitecture(modules) {
  return RULES.flatMap((rule) => rule(modules));
}
