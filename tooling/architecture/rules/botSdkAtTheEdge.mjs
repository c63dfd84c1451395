import { eachImport } from '../eachImport.mjs';

const EDGE = /^apps\/assistant\/src\/(?:bot|directline)\//;
const SDK = /^(?:botbuilder|botframework-(?:connector|schema|streaming|config))/;

/** The Bot Framework SDK is known to the assistant's edge alone: a later move to its successor touches those two folders. */
export function botSdkAtTheEdge(modules) {
  return eachImport(modules, ({ path, isTest }, target) => {
    if (target.kind !== 'outside' || !SDK.test(target.package)) return undefined;
    if (EDGE.test(path) || (isTest && path.startsWith('apps/assistant/'))) return undefined;
    return `imports ${target.package}; the bot SDK belongs to apps/assistant/src/bot and directline`;
  });
}
