import english from 'ra-language-english';
import { expect, it } from 'vitest';
import { i18nProvider } from '../providers/i18nProvider.js';
import { reactAdminLatvian } from './reactAdminLatvian.js';

type Tree = { readonly [name: string]: string | Tree | null };
const leaves = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    value === null ? [] : typeof value === 'string' ? [[`${path}${name}`, value] as const] : leaves(value, `${path}${name}.`),
  );
// react-admin types its messages with an index signature of any: read once as what they are.
const treeOf = (messages: unknown): Tree => JSON.parse(JSON.stringify(messages));

it('every sentence react-admin has in English is there in Latvian, and is another one', () => {
  const latvian = new Map(leaves(treeOf(reactAdminLatvian)));
  // A list is titled by nothing but its name, in any language.
  const same = leaves(treeOf(english)).filter(
    ([path, text]) => text.trim() !== '' && path !== 'ra.page.list' && (latvian.get(path) ?? text) === text,
  );
  expect(same).toEqual([]);
});

it.each([
  [1, 'Atlasīts 1 ieraksts'],
  [2, 'Atlasīti 2 ieraksti'],
  [11, 'Atlasīti 11 ieraksti'],
  [21, 'Atlasīts 21 ieraksts'],
])('%d is counted as Latvian counts', (n, sentence) => {
  expect(i18nProvider.translate('ra.action.bulk_actions', { smart_count: n })).toBe(sentence);
});
