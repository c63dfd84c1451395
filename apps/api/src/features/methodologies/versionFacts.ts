import { createHash } from 'node:crypto';
import { LocalText, type MethodologyRow } from '@e-index/contracts';
import { documentOf, writeCanonical, type MethodologyDraft } from '@e-index/core';
import { countParts } from './countParts.js';

/** What a version's row repeats of its document. */
export interface VersionFacts extends Pick<MethodologyRow, 'methodology' | 'version' | 'title' | 'sha256' | 'sections' | 'questions'> {
  readonly canonical: string;
}

/**
 * The document of a draft, faulty or not, and what is repeated of it.
 * @param title what stands in lists while the draft's own is no text
 */
export function versionFacts(tree: MethodologyDraft, title: LocalText): VersionFacts {
  const fields = tree.nodes.get(tree.root)?.fields ?? {};
  const own = LocalText.safeParse(fields['title']);
  const canonical = writeCanonical(documentOf(tree));
  return {
    methodology: String(fields['id']),
    version: String(fields['version']),
    title: own.success ? own.data : title,
    canonical,
    sha256: createHash('sha256').update(canonical).digest('hex'),
    ...countParts(tree),
  };
}
