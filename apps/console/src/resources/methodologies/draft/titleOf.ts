import type { DraftNode } from '@e-index/core';
import { text, type Locale } from '@e-index/messages';
import { readText } from './readText.js';

/** What a node is called: the question's text, the title of the others; '' where there is none. */
export const titleOf = (node: DraftNode | undefined, locale: Locale): string =>
  node === undefined ? '' : text(readText(node.fields[node.kind === 'question' ? 'text' : 'title']), locale);
