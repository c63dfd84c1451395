import { type DraftKind, type MethodologyDraft } from '@e-index/core';
import { codeOf } from '../draft/codeOf.js';

const NUMBERED = /^(.*?)(\d+)$/;

/** Every code that nodes of this kind have, retired ones included: they may be brought back. */
export const codesOf = (draft: MethodologyDraft, kind: DraftKind): Set<string> =>
  new Set([...draft.nodes.values()].filter((node) => node.kind === kind).map(codeOf));

/**
 * The next free code for a node of this kind: one more than the highest of its siblings that are numbered like the one it stands after
 * (OD1.3 → OD1.4, 07 → 08); in an empty or unnumbered list the parent's code and 1.
 * @param taken codes that are no longer free
 * @param like the code of the sibling it stands after
 */
export function freshCode(
  draft: MethodologyDraft,
  kind: DraftKind,
  parent: string,
  taken: ReadonlySet<string>,
  like: string | undefined,
): string {
  const siblings = (draft.children.get(parent) ?? []).map((id) => codeOf(draft.nodes.get(id)));
  const numbered = NUMBERED.exec(like ?? siblings.findLast((code) => NUMBERED.test(code)) ?? '');
  const stem = numbered?.[1] ?? stemBelow(kind, codeOf(draft.nodes.get(parent)));
  const width = numbered?.[2]?.length ?? 1;
  const numbers = siblings.flatMap((code) => {
    const found = NUMBERED.exec(code);
    return found?.[1] === stem ? [Number(found[2])] : [];
  });
  return firstFree(stem, Math.max(0, ...numbers) + 1, width, taken);
}

/** This code where it is free, else the next number of it. */
export function freeCodeLike(code: string, taken: ReadonlySet<string>): string {
  if (!taken.has(code)) return code;
  const numbered = NUMBERED.exec(code);
  return numbered === null
    ? firstFree(`${code}-`, 2, 1, taken)
    : firstFree(numbered[1] ?? '', Number(numbered[2]) + 1, numbered[2]?.length ?? 1, taken);
}

/** The first free code below a parent of this code that is empty as yet: OD1 → OD1.1. */
export const firstCodeBelow = (kind: DraftKind, parentCode: string, taken: ReadonlySet<string>): string =>
  firstFree(stemBelow(kind, parentCode), 1, 1, taken);

function stemBelow(kind: DraftKind, parentCode: string): string {
  switch (kind) {
    case 'methodology':
    case 'section':
      return 'S';
    case 'topic':
      // CS → CS1, but S1 → S1.1.
      return parentCode === '' ? 'T' : /\d$/.test(parentCode) ? `${parentCode}.` : parentCode;
    case 'question':
      return parentCode === '' ? 'Q' : `${parentCode}.`;
  }
}

function firstFree(stem: string, from: number, width: number, taken: ReadonlySet<string>): string {
  let number = from;
  while (taken.has(`${stem}${String(number).padStart(width, '0')}`)) number += 1;
  return `${stem}${String(number).padStart(width, '0')}`;
}
