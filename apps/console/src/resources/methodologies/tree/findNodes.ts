import type { DraftNode, JsonValue, MethodologyDraft } from '@e-index/core';
import { foldText } from '../foldText.js';
import { codeOf } from '../draft/codeOf.js';
import { readText } from '../draft/readText.js';

/** Ids of the nodes that hold every word sought in their code, title or text, help or options, in either language, diacritics aside. Null: nothing is sought. */
export function findNodes(draft: MethodologyDraft, sought: string): ReadonlySet<string> | null {
  const words = foldText(sought)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const found = [...draft.nodes.values()].filter((node) => words.every((word) => haystackOf(node).includes(word)));
  return new Set(found.filter(({ parent }) => parent !== null).map(({ id }) => id));
}

// Nodes that did not change are the same objects.
const haystacks = new WeakMap<DraftNode, string>();

function haystackOf(node: DraftNode): string {
  const known = haystacks.get(node);
  if (known !== undefined) return known;
  const { title, text, help, answer } = node.fields;
  const texts = [title, text, help, ...optionTexts(answer)].flatMap((each) => Object.values(readText(each)));
  const haystack = foldText([codeOf(node), ...texts].join('\n'));
  haystacks.set(node, haystack);
  return haystack;
}

function optionTexts(answer: JsonValue | undefined): readonly (JsonValue | undefined)[] {
  const options = fieldIn(answer, 'options');
  return Array.isArray(options) ? options.map((option: JsonValue) => fieldIn(option, 'text')) : [];
}

function fieldIn(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([field]) => field === name)?.[1] : undefined;
}
